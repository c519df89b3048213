package io.touchstone.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.candidate.Experience;
import io.touchstone.candidate.Experience.Kind;
import io.touchstone.candidate.Link;
import io.touchstone.candidate.PartialDate;
import io.touchstone.problem.InvalidField;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One job or project. */
final class ExperienceFields extends Div implements RowFields<Experience> {
    private static final int DATE_LENGTH = 10;

    private final Select<Kind> kind = new Select<>();
    private final TextField title = field("candidate.field.title", Experience.TITLE_LENGTH);
    private final TextField organisation = field("candidate.field.organisation", Experience.TITLE_LENGTH);
    private final TextField from = field("candidate.field.from", DATE_LENGTH);
    private final TextField to = field("candidate.field.to", DATE_LENGTH);
    private final TextField url = field("candidate.field.experienceUrl", Link.URL_LENGTH);
    private final TextArea text = new TextArea();

    ExperienceFields(Runnable changed) {
        addClassName("candidate-fields");
        kind.setLabel(getTranslation("candidate.field.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation(Words.of(each)));
        kind.setValue(Kind.JOB);
        from.setHelperText(getTranslation("candidate.field.date.help"));
        to.setHelperText(getTranslation("candidate.field.to.help"));
        text.setLabel(getTranslation("candidate.field.text"));
        text.setMaxLength(Experience.TEXT_LENGTH);
        text.setMinRows(3);
        // so that from and to stand beside each other
        organisation.addClassName("candidate-wide");
        text.addClassName("candidate-wide");
        url.addClassName("candidate-wide");
        kind.addValueChangeListener(chosen -> changed.run());
        text.addValueChangeListener(typed -> changed.run());
        Stream.of(title, organisation, from, to, url)
                .forEach(each -> each.addValueChangeListener(typed -> changed.run()));
        add(kind, title, organisation, from, to, text, url);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void fill(Experience experience) {
        kind.setValue(experience.kind());
        title.setValue(experience.title());
        organisation.setValue(experience.organisation());
        from.setValue(text(experience.from()));
        to.setValue(text(experience.to()));
        text.setValue(experience.text());
        url.setValue(experience.url());
    }

    @Override
    public Experience read() {
        return new Experience(
                kind.getValue(),
                title.getValue(),
                organisation.getValue(),
                date("from", from.getValue()),
                date("to", to.getValue()),
                text.getValue(),
                url.getValue());
    }

    @Override
    public Map<String, HasValidation> fields() {
        return Map.of(
                "kind",
                kind,
                "title",
                title,
                "organisation",
                organisation,
                "from",
                from,
                "to",
                to,
                "text",
                text,
                "url",
                url);
    }

    /** Without the kind, which always has a value. */
    @Override
    public List<String> typed() {
        return List.of(
                title.getValue(),
                organisation.getValue(),
                from.getValue(),
                to.getValue(),
                text.getValue(),
                url.getValue());
    }

    private static @Nullable PartialDate date(String path, String text) {
        if (text.isBlank()) return null;
        return PartialDate.of(text.strip()).orElseThrow(() -> new InvalidField(path, "candidate.problem.date"));
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.text();
    }

    private TextField field(String label, int longest) {
        var field = new TextField(getTranslation(label));
        field.setMaxLength(longest);
        return field;
    }
}
