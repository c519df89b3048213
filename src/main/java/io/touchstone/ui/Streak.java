package io.touchstone.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A value with its uncertainty on a line: the tick is the estimate, the golden smear the range in which the truth lies in 9 of
 * 10 cases, the dashed line what is needed. Without a tick, only the range is known.
 */
@Tag("touchstone-streak")
public final class Streak extends Component {
    private final Scale scale;
    private final OptionalDouble value;
    private final double low;
    private final double high;
    private OptionalDouble needed = OptionalDouble.empty();

    private Streak(Scale scale, OptionalDouble value, double low, double high) {
        this.scale = scale;
        this.value = value;
        this.low = Math.clamp(low, 0, scale.max);
        this.high = Math.clamp(high, 0, scale.max);
        getElement().setAttribute("max", String.valueOf(scale.max));
        getElement().setAttribute("low", number(this.low));
        getElement().setAttribute("high", number(this.high));
        value.ifPresent(known -> getElement().setAttribute("value", number(known)));
        describe();
    }

    /** A skill level, 0 to 5. */
    public static Streak level(double value, double low, double high) {
        return new Streak(Scale.LEVEL, OptionalDouble.of(value), low, high);
    }

    /** A fit, 0 to 100. */
    public static Streak fit(double value, double low, double high) {
        return new Streak(Scale.FIT, OptionalDouble.of(value), low, high);
    }

    /** A skill level of which only the range is told, because nothing direct is known. */
    public static Streak unknownLevel(double low, double high) {
        return new Streak(Scale.LEVEL, OptionalDouble.empty(), low, high);
    }

    /** A fit of which only the range is told, because nothing direct is known. */
    public static Streak unknownFit(double low, double high) {
        return new Streak(Scale.FIT, OptionalDouble.empty(), low, high);
    }

    public Streak needed(double level) {
        needed = OptionalDouble.of(level);
        getElement().setAttribute("needed", number(level));
        describe();
        return this;
    }

    /** The range before the latest evidence, drawn paler. */
    public Streak before(double low, double high) {
        getElement().setAttribute("before-low", number(Math.clamp(low, 0, scale.max)));
        getElement().setAttribute("before-high", number(Math.clamp(high, 0, scale.max)));
        return this;
    }

    /** The same as a sentence: what a screen reader says, and a tooltip may show. */
    public String text() {
        var formats = Formats.here();
        var from = scale.format(low, formats);
        var to = scale.format(high, formats);
        var range = value.isPresent()
                ? getTranslation("ui.streak.known", scale.format(value.getAsDouble(), formats), from, to)
                : getTranslation("ui.streak.unknown", from, to);
        return needed.isPresent()
                ? getTranslation("ui.streak.needed", range, scale.format(needed.getAsDouble(), formats))
                : range;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://streak.js");
        describe();
    }

    private void describe() {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", text());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private enum Scale {
        LEVEL(5) {
            @Override
            String format(double value, Formats formats) {
                return formats.level(value);
            }
        },
        FIT(100) {
            @Override
            String format(double value, Formats formats) {
                return formats.number(Math.round(value));
            }
        };

        final int max;

        Scale(int max) {
            this.max = max;
        }

        abstract String format(double value, Formats formats);
    }
}
