package io.touchstone.requisition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.RoleTemplate;
import io.touchstone.identity.People;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.RequisitionChange;
import io.touchstone.requisition.Requisitions;
import io.touchstone.ui.Card;
import io.touchstone.ui.FieldErrors;
import io.touchstone.ui.Notices;
import io.touchstone.ui.Page;
import io.touchstone.ui.PageHead;
import io.touchstone.ui.Translations;
import io.touchstone.ui.UnsavedGuard;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Opens a requisition from a role template; {@code ?template=key} has chosen one already. */
@Route("requisitions/new")
@RolesAllowed("RECRUITER")
@StyleSheet("context://requisition.css")
public class NewRequisitionView extends Page implements BeforeEnterObserver {
    private final transient Requisitions requisitions;
    private final transient List<RoleTemplate> templates;
    private final Select<RoleTemplate> template = new Select<>();
    private final TextField title = new TextField();
    private final RadioButtonGroup<String> language = new RadioButtonGroup<>();
    private final IntegerField openings = new IntegerField();
    private final ManagerField hiringManager;
    private final transient FieldErrors errors = new FieldErrors();
    private String suggestedTitle = "";
    private boolean saved;

    NewRequisitionView(Requisitions requisitions, Catalogue catalogue, People people) {
        this.requisitions = requisitions;
        templates = catalogue.templates();
        hiringManager = new ManagerField(people, null);
        head(new PageHead(getTranslation("requisition.open.title"))
                .crumb(getTranslation("requisition.list.title"), RequisitionsView.class)
                .facts(getTranslation("requisition.open.facts")));
        setUpFields();
        errors.field("template", template)
                .field("title", title)
                .field("language", language)
                .field("openings", openings)
                .field("hiringManager", hiringManager);
        add(new Card(form()));
        UnsavedGuard.watch(this, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("template")
                .flatMap(key -> templates.stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst())
                .ifPresent(template::setValue);
    }

    private void setUpFields() {
        template.setLabel(getTranslation("requisition.field.template"));
        template.setItems(templates);
        template.setItemLabelGenerator(each -> each.name().in(getLocale()));
        template.addValueChangeListener(chosen -> suggestTitle(chosen.getValue()));
        title.setLabel(getTranslation("requisition.field.title"));
        title.setHelperText(getTranslation("requisition.field.title.help"));
        title.setMaxLength(RequisitionChange.TITLE_LENGTH);
        language.setLabel(getTranslation("requisition.field.language"));
        language.setItems("en", "zh");
        language.setItemLabelGenerator(each -> getTranslation("ui.language." + each));
        language.setValue(Translations.supported(getLocale()).getLanguage());
        openings.setLabel(getTranslation("requisition.field.openings"));
        openings.setMin(1);
        openings.setMax(RequisitionChange.MOST_OPENINGS);
        openings.setStepButtonsVisible(true);
        openings.setValue(1);
    }

    /** The template's name, unless the recruiter wrote a title of their own. */
    private void suggestTitle(RoleTemplate chosen) {
        if (title.getValue().equals(suggestedTitle)) {
            suggestedTitle = chosen.name().in(getLocale());
            title.setValue(suggestedTitle);
        }
    }

    private Component form() {
        var open = new Button(getTranslation("requisition.open.verb"), clicked -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(
                getTranslation("ui.cancel"), clicked -> UI.getCurrent().navigate(RequisitionsView.class));
        var actions = new Div(open, cancel);
        actions.addClassName("requisition-actions");
        var form = new Div(template, title, language, openings, hiringManager, actions);
        form.addClassName("requisition-form");
        return form;
    }

    private void open() {
        errors.attempt(() -> {
            var id = requisitions.open(new NewRequisition(
                    template.getOptionalValue().map(RoleTemplate::key).orElse(""),
                    title.getValue(),
                    language.getOptionalValue().orElse(""),
                    openings.getOptionalValue().orElse(0),
                    hiringManager.chosen()));
            saved = true;
            Notices.done(getTranslation("requisition.open.done"));
            UI.getCurrent().navigate(RequisitionView.class, new RouteParameters("id", id.toString()));
        });
    }

    private boolean changed() {
        return !saved
                && (!title.getValue().equals(suggestedTitle)
                        || !Optional.of(1).equals(openings.getOptionalValue())
                        || hiringManager.chosen() != null);
    }
}
