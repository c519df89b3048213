package io.touchstone.candidate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.touchstone.problem.InvalidField;
import io.touchstone.ui.FieldErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Rows of a form, to be added and removed. A row that was left blank does not count. */
final class Rows<R extends RowFields<T>, T> extends Div {
    private final String path;
    private final int most;
    private final transient Function<Runnable, R> row;
    private final transient Runnable changed;
    private final transient List<R> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add;

    Rows(String path, String addLabel, int most, Function<Runnable, R> row, Runnable changed) {
        this.path = path;
        this.most = most;
        this.row = row;
        this.changed = changed;
        add = new Button(getTranslation(addLabel), clicked -> {
            add();
            changed.run();
        });
        list.addClassName("candidate-rows");
        add(list, add);
    }

    R add() {
        var added = row.apply(changed);
        var remove = new Button(getTranslation("candidate.row.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Div(added.component(), remove);
        line.addClassName("candidate-row");
        remove.addClickListener(clicked -> {
            rows.remove(added);
            list.remove(line);
            add.setEnabled(true);
            changed.run();
        });
        rows.add(added);
        list.add(line);
        add.setEnabled(rows.size() < most);
        return added;
    }

    List<T> read() {
        var read = new ArrayList<T>();
        for (int place = 0; place < rows.size(); place++) {
            var fields = rows.get(place);
            if (fields.typed().stream().anyMatch(each -> !each.isBlank())) {
                read.add(within(path + "[" + place + "]", fields::read));
            }
        }
        return read;
    }

    void register(FieldErrors errors) {
        for (int place = 0; place < rows.size(); place++) {
            var within = path + "[" + place + "].";
            rows.get(place).fields().forEach((name, field) -> errors.field(within + name, field));
        }
    }

    List<String> typed() {
        return rows.stream()
                .filter(each -> each.typed().stream().anyMatch(text -> !text.isBlank()))
                .flatMap(each -> each.typed().stream())
                .toList();
    }

    private static <T> T within(String path, Supplier<T> read) {
        try {
            return read.get();
        } catch (InvalidField problem) {
            throw new InvalidField(path + "." + problem.path(), problem.key(), problem.arguments());
        }
    }
}
