package io.touchstone.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.touchstone.requisition.Requisition;
import io.touchstone.studio.DescriptionVersion.Standing;
import io.touchstone.studio.Language;
import io.touchstone.studio.Posting;
import io.touchstone.ui.Ask;
import io.touchstone.ui.CopyButton;
import io.touchstone.ui.Formats;
import io.touchstone.ui.Notices;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Whether everybody can read it, what is missing until then, and the way there and back. */
final class PageCard extends Section {
    private final transient DescriptionDesk desk;
    private final transient Requisition requisition;
    private final DescriptionPanel panel;
    private final transient Map<Language, Integer> approved;

    PageCard(DescriptionDesk desk, Requisition requisition, DescriptionPanel panel) {
        this.desk = desk;
        this.requisition = requisition;
        this.panel = panel;
        this.approved = approved();
        addClassName("ts-card");
        add(new H2(getTranslation("studio.page")));
        var posting = desk.postings().find(requisition.id());
        posting.filter(Posting::isPublic).ifPresentOrElse(this::open, () -> closed(posting));
    }

    private void open(Posting posting) {
        var address = desk.settings().address(posting.path());
        var since = posting.publishedAt().map(at -> Formats.here().date(at)).orElse("");
        add(new Paragraph(getTranslation("studio.page.public", since, address)));
        desk.postings()
                .published(requisition.id())
                .forEach((language, number) -> add(new Paragraph(getTranslation(
                        "studio.page.shows", number, getTranslation("studio.language." + language.code())))));
        var link = new Anchor(posting.path(), getTranslation("studio.page.open"), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        var ways = new Div(link, new CopyButton(address));
        ways.addClassName("ts-row");
        add(ways);
        if (desk.mayPublish(requisition)) {
            if (hasNewer()) add(new Button(getTranslation("studio.publish.again"), clicked -> publish()));
            add(new Button(getTranslation("studio.end"), clicked -> end()));
        }
    }

    private void closed(Optional<Posting> posting) {
        posting.flatMap(Posting::endedAt)
                .ifPresent(at -> add(new Paragraph(
                        getTranslation("studio.page.ended", Formats.here().date(at)))));
        var ready = approved.containsKey(Language.of(requisition.language()));
        var missing = posting.isEmpty() ? "facts" : ready ? "ready" : "approval";
        add(new Paragraph(getTranslation("studio.page.not", getTranslation("studio.page.not." + missing))));
        if (desk.mayPublish(requisition) && posting.isPresent() && ready) {
            var publish = new Button(getTranslation("studio.publish"), clicked -> askToPublish());
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            add(publish);
        }
    }

    private boolean hasNewer() {
        var shown = desk.postings().published(requisition.id());
        return approved.entrySet().stream().anyMatch(each -> !each.getValue().equals(shown.get(each.getKey())));
    }

    /** The number of the newest approved version, by language. */
    private Map<Language, Integer> approved() {
        var newest = new EnumMap<Language, Integer>(Language.class);
        for (var language : Language.values()) {
            desk.descriptions().versions(requisition.id(), language).stream()
                    .filter(version -> version.standing() == Standing.APPROVED)
                    .findFirst()
                    .ifPresent(version -> newest.put(language, version.number()));
        }
        return newest;
    }

    private void askToPublish() {
        Ask.confirm(
                getTranslation("studio.publish.question"),
                getTranslation("studio.publish.consequence"),
                getTranslation("studio.publish"),
                this::publish);
    }

    private void publish() {
        desk.postings().publish(requisition.id());
        Notices.done(getTranslation("studio.publish.done"));
        panel.show();
    }

    private void end() {
        Ask.confirm(
                getTranslation("studio.end.question"),
                getTranslation("studio.end.consequence"),
                getTranslation("studio.end"),
                () -> {
                    desk.postings().end(requisition.id());
                    Notices.done(getTranslation("studio.end.done"));
                    panel.show();
                });
    }
}
