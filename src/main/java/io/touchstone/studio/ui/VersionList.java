package io.touchstone.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.touchstone.requisition.Requisition;
import io.touchstone.studio.DescriptionDraft;
import io.touchstone.studio.DescriptionVersion;
import io.touchstone.studio.DescriptionVersion.Standing;
import io.touchstone.studio.JobDescriptions;
import io.touchstone.studio.Language;
import io.touchstone.ui.Ask;
import io.touchstone.ui.Formats;
import io.touchstone.ui.Notices;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What was kept of the text, newest first: to compare, to restore, and for the hiring manager to decide. */
final class VersionList extends Section {
    private final transient DescriptionDesk desk;
    private final transient Requisition requisition;
    private final Language language;
    private final TextCard text;
    private final Runnable changed;

    VersionList(DescriptionDesk desk, Requisition requisition, Language language, TextCard text, Runnable changed) {
        this.desk = desk;
        this.requisition = requisition;
        this.language = language;
        this.text = text;
        this.changed = changed;
        addClassNames("ts-card", "studio-versions");
        var versions = desk.descriptions().versions(requisition.id(), language);
        setVisible(!versions.isEmpty());
        var names = desk.people()
                .names(versions.stream()
                        .map(DescriptionVersion::madeBy)
                        .distinct()
                        .toList());
        var list = new OrderedList();
        versions.forEach(version -> list.add(line(version, names)));
        add(new H2(getTranslation("studio.versions")), list);
    }

    private ListItem line(DescriptionVersion version, Map<UUID, String> names) {
        var name = new Span(getTranslation("studio.version", version.number()));
        name.addClassName("ts-strong");
        var standing = new Span(
                getTranslation("studio.standing." + version.standing().name().toLowerCase(Locale.ROOT)));
        standing.addClassName("ts-tag");
        var head = new Div(name, standing);
        head.addClassName("studio-line");
        var who = new Paragraph(getTranslation(
                "studio.version.by",
                names.getOrDefault(version.madeBy(), ""),
                Formats.here().dateTime(version.madeAt())));
        who.addClassNames("ts-small", "ts-secondary");
        var line = new ListItem(head, who);
        if (!version.note().isBlank()) {
            var note = new Paragraph(version.note());
            note.addClassName("studio-note");
            line.add(note);
        }
        line.add(actions(version));
        return line;
    }

    private Div actions(DescriptionVersion version) {
        var actions = new Div();
        actions.addClassName("ts-row");
        if (version.standing() == Standing.PROPOSED && desk.mayDecide(requisition)) {
            var approve = new Button(getTranslation("studio.approve"), clicked -> approve(version));
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(approve, new Button(getTranslation("studio.sendBack"), clicked -> sendBack(version)));
        }
        actions.add(quiet("studio.version.compare", () -> text.whenSaved(() -> compare(version))));
        if (desk.mayPublish(requisition)) {
            actions.add(quiet("studio.version.restore", () -> text.whenSaved(() -> restore(version))));
        }
        return actions;
    }

    private void compare(DescriptionVersion version) {
        var now = text.draft().map(DescriptionDraft::text).orElse("");
        new TextDifference(version.number(), version.text(), now).open();
    }

    private void restore(DescriptionVersion version) {
        Ask.confirm(
                getTranslation("studio.version.restore.question", version.number()),
                getTranslation("studio.version.restore.consequence"),
                getTranslation("studio.version.restore"),
                () -> {
                    desk.descriptions().restore(requisition.id(), language, version.number());
                    done("studio.version.restore.done", version);
                });
    }

    private void approve(DescriptionVersion version) {
        desk.descriptions().approve(requisition.id(), language, version.number());
        done("studio.approve.done", version);
    }

    private void sendBack(DescriptionVersion version) {
        Ask.text(
                getTranslation("studio.sendBack.question", version.number()),
                getTranslation("studio.sendBack.why"),
                JobDescriptions.NOTE_LENGTH,
                getTranslation("studio.sendBack"),
                why -> {
                    desk.descriptions().sendBack(requisition.id(), language, version.number(), why);
                    done("studio.sendBack.done", version);
                });
    }

    private void done(String key, DescriptionVersion version) {
        Notices.done(getTranslation(key, version.number()));
        changed.run();
    }

    private Button quiet(String key, Runnable action) {
        var button = new Button(getTranslation(key), clicked -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
