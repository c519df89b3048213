package io.touchstone.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.touchstone.matching.Ranked;
import io.touchstone.matching.ui.RankingDesk.SkillNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row for each person, in the order of the ranking; long rankings open fifty at a time. */
class RankingTable extends Div {
    private static final int AT_ONCE = 50;

    private final transient SkillNames skills;
    private final transient Consumer<Ranked> choose;
    private final NativeTableBody body = new NativeTableBody();
    private final Div more = new Div();
    private final transient Map<UUID, RankingRow> rows = new HashMap<>();
    private transient @Nullable UUID marked;

    RankingTable(SkillNames skills, Consumer<Ranked> choose) {
        this.skills = skills;
        this.choose = choose;
        var table = new NativeTable(new NativeTableHeader(titles()), body);
        table.addClassName("ranking-table");
        more.addClassName("ranking-more");
        add(table, more);
    }

    /** {@code all}: nobody is left out, so that what a row says of those above it holds. */
    void show(List<Ranked> people, boolean all) {
        body.removeAll();
        rows.clear();
        show(people, 0, all);
    }

    /** Whose explanation is open. */
    void mark(UUID applicationId) {
        marked = applicationId;
        rows.forEach((id, row) -> row.mark(id.equals(applicationId)));
    }

    private void show(List<Ranked> people, int from, boolean all) {
        people.stream().skip(from).limit(AT_ONCE).forEach(person -> add(person, all));
        int next = from + AT_ONCE;
        more.removeAll();
        if (next < people.size()) {
            more.add(new Button(
                    getTranslation("matching.more", people.size() - next), clicked -> show(people, next, all)));
        }
    }

    private void add(Ranked person, boolean all) {
        var row = new RankingRow(person, skills, all, () -> choose.accept(person));
        row.mark(person.applicationId().equals(marked));
        rows.put(person.applicationId(), row);
        body.add(row);
    }

    private NativeTableRow titles() {
        return new NativeTableRow(Stream.of("place", "candidate", "fit", "mustHaves", "stage")
                .map(this::title)
                .toArray(Component[]::new));
    }

    private NativeTableHeaderCell title(String column) {
        var cell = new NativeTableHeaderCell(getTranslation("matching.column." + column));
        cell.addClassName("ranking-" + column);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
