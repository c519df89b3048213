package io.touchstone.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import io.touchstone.requisition.Requisition;
import io.touchstone.studio.DescriptionDraft;
import io.touchstone.studio.JobDescriptions;
import io.touchstone.studio.Language;
import io.touchstone.studio.Markdown;
import io.touchstone.ui.Ask;
import io.touchstone.ui.DraftAnswer;
import io.touchstone.ui.EmptyState;
import io.touchstone.ui.Notices;
import io.touchstone.ui.SavedState;
import io.touchstone.ui.TextDraft;
import java.util.Map;
import java.util.Optional;

/** The text of one language: to write, to edit, to see as candidates will, and to ask about. */
final class TextCard extends Section {
    private final transient DescriptionDesk desk;
    private final transient Requisition requisition;
    private final Language language;
    private final DescriptionPanel panel;
    private final Div bar = new Div();
    private final Div content = new Div();
    private transient Optional<TextDraft> editor = Optional.empty();
    private transient Optional<Registration> waiting = Optional.empty();

    TextCard(DescriptionDesk desk, Requisition requisition, Language language, DescriptionPanel panel) {
        this.desk = desk;
        this.requisition = requisition;
        this.language = language;
        this.panel = panel;
        addClassName("ts-stack");
        bar.addClassName("studio-bar");
        add(bar, content);
        var draft = draft();
        if (draft.isEmpty()) nothingYet();
        else if (desk.mayEdit(requisition)) edit(draft.get());
        else preview(draft.get());
    }

    Optional<DescriptionDraft> draft() {
        return desk.descriptions().draft(requisition.id(), language);
    }

    /** Does it when all that was typed is in the database; what was asked for before and did not come to that is forgotten. */
    void whenSaved(Runnable action) {
        waiting.ifPresent(Registration::remove);
        waiting = editor.map(text -> text.addSettledListener(settled -> {
            waiting.ifPresent(Registration::remove);
            waiting = Optional.empty();
            action.run();
        }));
        editor.ifPresentOrElse(TextDraft::settle, action);
    }

    private void nothingYet() {
        bar.add(languages());
        var hasFacts = desk.postings().find(requisition.id()).isPresent();
        if (!desk.mayPublish(requisition)) content.add(new EmptyState(getTranslation("studio.empty.read")));
        else if (hasFacts) {
            content.add(new EmptyState(getTranslation("studio.empty"), getTranslation("studio.write"), this::write));
        } else content.add(new EmptyState(getTranslation("studio.empty.noFacts")));
    }

    private void edit(DescriptionDraft draft) {
        var text = new TextDraft(new TextDraft.Data(
                "/drafts/descriptions/" + draft.id(),
                desk.viewer().require().id().toString(),
                draft.id().toString(),
                getTranslation("studio.text"),
                language.locale().toLanguageTag(),
                Map.of("text", new DraftAnswer(draft.text(), draft.revision())),
                JobDescriptions.TEXT_LENGTH));
        editor = Optional.of(text);
        var actions = new Div(new SavedState());
        actions.addClassName("ts-row");
        actions.add(button("studio.preview", () -> whenSaved(() -> draft().ifPresent(this::preview))));
        if (desk.mayPublish(requisition)) {
            actions.add(button("studio.writeAgain", () -> whenSaved(this::writeAgain)));
            var ask = button("studio.propose", () -> whenSaved(this::propose));
            ask.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(ask);
        }
        show(actions, text);
    }

    private void preview(DescriptionDraft draft) {
        editor = Optional.empty();
        var actions = new Div();
        actions.addClassName("ts-row");
        if (desk.mayEdit(requisition)) actions.add(button("studio.edit", () -> edit(draft)));
        var paper = new Div(html(draft.text()));
        paper.addClassNames("ts-card", "studio-preview");
        show(actions, paper);
    }

    private Component html(String markdown) {
        var html = new Html("<div class=\"studio-html\">" + Markdown.toHtml(markdown) + "</div>");
        html.getElement().setAttribute("lang", language.locale().toLanguageTag());
        return html;
    }

    private void show(Component actions, Component text) {
        bar.removeAll();
        bar.add(languages(), actions);
        content.removeAll();
        content.add(text);
    }

    private Component languages() {
        var choice = new Div();
        choice.addClassName("ts-languages");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("studio.languages"));
        for (var each : Language.values()) {
            var button = button("studio.language." + each.code(), () -> whenSaved(() -> panel.show(each)));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.getElement().setAttribute("aria-pressed", String.valueOf(each == language));
            choice.add(button);
        }
        return choice;
    }

    private void writeAgain() {
        Ask.confirm(
                getTranslation("studio.writeAgain.question"),
                getTranslation("studio.writeAgain.consequence"),
                getTranslation("studio.writeAgain"),
                this::write);
    }

    private void write() {
        desk.descriptions().write(requisition.id(), language);
        Notices.done(getTranslation("studio.write.done"));
        panel.show();
    }

    private void propose() {
        desk.descriptions().propose(requisition.id(), language);
        Notices.done(getTranslation("studio.propose.done"));
        panel.show();
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), clicked -> action.run());
    }
}
