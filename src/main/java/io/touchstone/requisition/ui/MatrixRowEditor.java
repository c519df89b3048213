package io.touchstone.requisition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import io.touchstone.catalogue.Requirement;
import io.touchstone.problem.InvalidField;
import io.touchstone.requisition.Matrices;
import io.touchstone.ui.FieldErrors;
import io.touchstone.ui.LevelName;

/** One skill of the matrix being changed: level, weight, must-have; removed, it stays as a line that takes it back. */
final class MatrixRowEditor extends Div {
    private final String skill;
    private final Select<Integer> level = new Select<>();
    private final NumberField weight = new NumberField();
    private final Checkbox mustHave = new Checkbox();
    private final Runnable changed;
    private boolean removed;

    MatrixRowEditor(Requirement row, MatrixWords words, Runnable changed) {
        this.skill = row.skill();
        this.changed = changed;
        addClassName("matrix-row");
        var name = words.skill(skill);
        var anchor = new Paragraph();
        anchor.addClassName("matrix-anchor");
        level.setAriaLabel(getTranslation("requisition.matrix.field.level", name));
        level.setItems(1, 2, 3, 4, 5);
        level.setItemLabelGenerator(LevelName::withNumber);
        level.addValueChangeListener(chosen -> anchor.setText(words.anchor(skill, chosen.getValue())));
        level.setValue(row.level());
        weight.setAriaLabel(getTranslation("requisition.matrix.field.weight", name));
        weight.setPrefixComponent(new Span(getTranslation("requisition.matrix.field.weightShort")));
        weight.setMax(Matrices.HIGHEST_WEIGHT);
        weight.setStep(0.5);
        weight.setStepButtonsVisible(true);
        weight.setValue(row.weight());
        mustHave.setLabel(getTranslation("ui.levels.mustHave"));
        mustHave.setAriaLabel(getTranslation("requisition.matrix.field.mustHave", name));
        mustHave.setValue(row.mustHave());
        level.addValueChangeListener(chosen -> changed.run());
        weight.addValueChangeListener(typed -> changed.run());
        mustHave.addValueChangeListener(ticked -> changed.run());
        showFields(name, anchor);
    }

    private void showFields(String name, Paragraph anchor) {
        removeAll();
        var label = new Span(name);
        label.addClassName("matrix-skill");
        var remove = new Button(getTranslation("requisition.matrix.remove"), clicked -> remove(name, anchor));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("requisition.matrix.removeSkill", name));
        add(new Div(label, anchor), level, weight, mustHave, remove);
    }

    private void remove(String name, Paragraph anchor) {
        removed = true;
        removeAll();
        var restore = new Button(getTranslation("requisition.matrix.restore"), clicked -> {
            removed = false;
            showFields(name, anchor);
            changed.run();
        });
        restore.addThemeVariants(ButtonVariant.SMALL);
        restore.setAriaLabel(getTranslation("requisition.matrix.restoreSkill", name));
        var line = new Span(getTranslation("requisition.matrix.isRemoved", name));
        line.addClassName("requisition-quiet");
        add(line, restore);
        restore.focus();
        changed.run();
    }

    /** As it stands in the browser: the field itself reads 1e308 as 1. */
    private double typedWeight() {
        try {
            return Double.parseDouble(weight.getElement().getProperty("value", ""));
        } catch (NumberFormatException nothing) {
            return 0;
        }
    }

    boolean isRemoved() {
        return removed;
    }

    String skill() {
        return skill;
    }

    void register(FieldErrors errors, int index) {
        errors.field("rows[" + index + "].level", level).field("rows[" + index + "].weight", weight);
    }

    /** @throws InvalidField if the weight is none; the rest can't be mistyped */
    Requirement read(int index) {
        var typed = typedWeight();
        if (!(typed >= Matrices.LOWEST_WEIGHT && typed <= Matrices.HIGHEST_WEIGHT)) {
            throw new InvalidField(
                    "rows[" + index + "].weight",
                    "requisition.problem.weight",
                    Matrices.LOWEST_WEIGHT,
                    Matrices.HIGHEST_WEIGHT);
        }
        return new Requirement(skill, level.getValue(), typed, mustHave.getValue());
    }
}
