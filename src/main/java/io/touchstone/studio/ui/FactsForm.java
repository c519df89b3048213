package io.touchstone.studio.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.StaleEdit;
import io.touchstone.requisition.Requisition;
import io.touchstone.studio.Employment;
import io.touchstone.studio.Posting;
import io.touchstone.studio.PostingFacts;
import io.touchstone.studio.Salary;
import io.touchstone.studio.Workplace;
import io.touchstone.studio.internal.FactWords;
import io.touchstone.ui.ConflictNotice;
import io.touchstone.ui.FieldErrors;
import io.touchstone.ui.Notices;
import io.touchstone.ui.UnsavedGuard;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where, how, for how much, and whom to ask. */
final class FactsForm extends Section {
    private final transient DescriptionDesk desk;
    private final transient Requisition requisition;
    private final transient Optional<Posting> before;
    private final Runnable saved;
    private final Div conflict = new Div();
    private final TextField location = new TextField();
    private final Select<Workplace> workplace = new Select<>();
    private final Select<Employment> employment = new Select<>();
    private final IntegerField from = new IntegerField();
    private final IntegerField to = new IntegerField();
    private final TextField currency = new TextField();
    private final Select<Salary.Period> period = new Select<>();
    private final TextField contact = new TextField();
    private final transient FieldErrors errors = new FieldErrors();
    private transient Optional<UnsavedGuard> guard = Optional.empty();
    private transient List<Value> read = List.of();

    FactsForm(DescriptionDesk desk, Requisition requisition, Runnable saved) {
        this.desk = desk;
        this.requisition = requisition;
        this.saved = saved;
        this.before = desk.postings().find(requisition.id());
        addClassNames("ts-card", "studio-facts");
        labels();
        before.map(Posting::facts).ifPresentOrElse(this::fill, this::begin);
        errors.field("location", location)
                .field("salary.from", from)
                .field("salary.to", to)
                .field("salary.currency", currency)
                .field("contact", contact);
        var salary = new Div(from, to, currency, period);
        salary.addClassName("studio-salary");
        add(new H2(getTranslation("studio.facts")), conflict, location, workplace, employment, salary, contact);
        if (desk.mayPublish(requisition)) {
            add(new Button(getTranslation("studio.facts.save"), clicked -> save()));
            read = values();
            var watching = UnsavedGuard.watch(this, () -> !values().equals(read));
            guard = Optional.of(watching);
            List.<HasValue<?, ?>>of(location, workplace, employment, from, to, currency, period, contact)
                    .forEach(field -> field.addValueChangeListener(typed -> watching.update()));
        } else {
            List.of(location, currency, contact).forEach(field -> field.setReadOnly(true));
            List.of(from, to).forEach(field -> field.setReadOnly(true));
            List.of(workplace, employment, period).forEach(field -> field.setReadOnly(true));
        }
    }

    private void labels() {
        location.setLabel(getTranslation("studio.facts.location"));
        location.setMaxLength(PostingFacts.LOCATION_LENGTH);
        workplace.setLabel(getTranslation("studio.facts.workplace"));
        workplace.setItems(Workplace.values());
        workplace.setItemLabelGenerator(each -> word("studio.workplace.", each));
        employment.setLabel(getTranslation("studio.facts.employment"));
        employment.setItems(Employment.values());
        employment.setItemLabelGenerator(each -> word("studio.employment.", each));
        from.setLabel(getTranslation("studio.facts.salary.from"));
        from.setHelperText(getTranslation("studio.facts.salary.help"));
        Stream.of(from, to)
                .forEach(each -> each.setI18n(new IntegerField.IntegerFieldI18n()
                        .setBadInputErrorMessage(getTranslation("studio.problem.number"))));
        to.setLabel(getTranslation("studio.facts.salary.to"));
        currency.setLabel(getTranslation("studio.facts.salary.currency"));
        currency.setMaxLength(3);
        period.setLabel(getTranslation("studio.facts.salary.period"));
        period.setItems(Salary.Period.values());
        period.setItemLabelGenerator(each -> word("studio.period.", each));
        contact.setLabel(getTranslation("studio.facts.contact"));
        contact.setHelperText(getTranslation("studio.facts.contact.help"));
        contact.setMaxLength(PostingFacts.CONTACT_LENGTH);
    }

    private void begin() {
        workplace.setValue(Workplace.HYBRID);
        employment.setValue(Employment.FULL_TIME);
        period.setValue(Salary.Period.YEAR);
    }

    private void fill(PostingFacts facts) {
        location.setValue(facts.location());
        workplace.setValue(facts.workplace());
        employment.setValue(facts.employment());
        from.setValue(facts.salary().map(Salary::from).orElse(null));
        to.setValue(facts.salary().map(Salary::to).orElse(null));
        currency.setValue(
                facts.salary().map(each -> each.currency().getCurrencyCode()).orElse(""));
        period.setValue(facts.salary().map(Salary::period).orElse(Salary.Period.YEAR));
        contact.setValue(facts.contact());
    }

    private void save() {
        conflict.removeAll();
        if (from.isInvalid() || to.isInvalid())
            return; // what can't be read as a number stays, and is said at the field
        try {
            errors.attempt(() -> {
                desk.postings().tell(requisition.id(), before.map(Posting::version), typed());
                read = values();
                guard.ifPresent(UnsavedGuard::update);
                Notices.done(getTranslation("studio.facts.done"));
                saved.run();
            });
        } catch (StaleEdit problem) {
            var editor = problem.editor()
                    .map(id -> desk.people().names(List.of(id)).getOrDefault(id, ""))
                    .orElse("");
            conflict.add(new ConflictNotice(problem, editor, differences(), saved));
        }
    }

    private PostingFacts typed() {
        return new PostingFacts(
                location.getValue(), workplace.getValue(), employment.getValue(), salary(), contact.getValue());
    }

    private Optional<Salary> salary() {
        var low = from.getValue();
        var high = to.getValue();
        if (low == null && high == null) return Optional.empty();
        if (low == null) throw new InvalidField("salary.from", "studio.problem.salaryHalf");
        if (high == null) throw new InvalidField("salary.to", "studio.problem.salaryHalf");
        return Optional.of(new Salary(low, high, money(), period.getValue()));
    }

    private Currency money() {
        try {
            return Currency.getInstance(currency.getValue().strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidField("salary.currency", "studio.problem.currency");
        }
    }

    private List<ConflictNotice.Field> differences() {
        var theirs = new FactsForm(desk, requisition, saved).values();
        return values().stream()
                .map(yours -> new ConflictNotice.Field(
                        yours.label(),
                        theirs.stream()
                                .filter(each -> each.label().equals(yours.label()))
                                .map(Value::text)
                                .findFirst()
                                .orElse(""),
                        yours.text()))
                .filter(field -> !field.theirs().equals(field.yours()))
                .toList();
    }

    /** What stands in each field, as a person reads it. */
    private List<Value> values() {
        return List.of(
                new Value(location.getLabel(), location.getValue()),
                new Value(workplace.getLabel(), word("studio.workplace.", workplace.getValue())),
                new Value(employment.getLabel(), word("studio.employment.", employment.getValue())),
                new Value(from.getLabel(), number(from.getValue())),
                new Value(to.getLabel(), number(to.getValue())),
                new Value(currency.getLabel(), currency.getValue()),
                new Value(period.getLabel(), word("studio.period.", period.getValue())),
                new Value(contact.getLabel(), contact.getValue()));
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private String word(String beginning, Enum<?> value) {
        return getTranslation(FactWords.key(beginning, value));
    }

    private record Value(String label, String text) {}
}
