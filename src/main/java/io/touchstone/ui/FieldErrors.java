package io.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import io.touchstone.problem.InvalidField;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Shows the reason of a refused save at the field it is about; the form stays as it was typed.
 *
 * <pre>{@code
 * var errors = new FieldErrors().field("title", title).field("openings", openings);
 * errors.attempt(() -> requisitions.update(id, version, form()));
 * }</pre>
 */
public final class FieldErrors {
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    /** {@code path} as in {@link InvalidField#path()}. */
    public FieldErrors field(String path, HasValidation field) {
        fields.put(path, field);
        return this;
    }

    /** Runs the save; true when it went through. A problem that belongs to no known field is shown as a notice. */
    public boolean attempt(Runnable save) {
        clear();
        try {
            save.run();
            return true;
        } catch (InvalidField problem) {
            show(problem);
            return false;
        }
    }

    public void show(InvalidField problem) {
        var sentence = ProblemMessages.of(problem);
        var field = fields.get(problem.path());
        if (field == null) {
            Notices.problem(sentence);
            return;
        }
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        if (field instanceof Component component) {
            component.scrollIntoView();
        }
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    public void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }
}
