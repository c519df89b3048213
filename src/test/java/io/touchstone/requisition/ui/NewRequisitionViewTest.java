package io.touchstone.requisition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.catalogue.RoleTemplate;
import io.touchstone.requisition.RequisitionFilter;
import io.touchstone.requisition.RequisitionRow;
import io.touchstone.requisition.Requisitions;
import io.touchstone.testing.PortalTest;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class NewRequisitionViewTest extends PortalTest {
    @Autowired
    Requisitions requisitions;

    @Test
    void opensOneFromTheChosenTemplateAndGoesThere() {
        signIn(RECRUITER);
        var manager = person(HIRING_MANAGER);
        var title = "Assistants " + UUID.randomUUID();
        open("requisitions/new?template=ai-native");
        assertThat(title().getValue()).isEqualTo("AI-native product manager");

        _setValue(title(), title);
        _setValue(_get(IntegerField.class), 3);
        _get(ManagerField.class).setValue(manager);
        press("Open a requisition");

        assertThat(_get(H1.class).getText()).isEqualTo(title);
        assertThat(found(title))
                .extracting(RequisitionRow::template, RequisitionRow::openings, RequisitionRow::hiringManager)
                .containsExactly("ai-native", 3, manager.id());
    }

    @Test
    void aRefusedFormStaysAndTellsWhyAtTheField() {
        signIn(RECRUITER);
        open(NewRequisitionView.class);
        _setValue(title(), "Assistants");

        press("Open a requisition");

        _assertOne(NewRequisitionView.class);
        assertThat(template().isInvalid()).isTrue();
        assertThat(template().getErrorMessage()).isEqualTo("Needed.");
        assertThat(title().getValue()).isEqualTo("Assistants");
    }

    @Test
    void openingsHaveLimits() {
        signIn(RECRUITER);
        open("requisitions/new?template=ai-native");
        _get(IntegerField.class).setValue(100);

        press("Open a requisition");

        assertThat(_get(IntegerField.class).getErrorMessage()).isEqualTo("Between 1 and 99.");
    }

    @Test
    void anotherTemplateSuggestsItsNameButKeepsAnOwnTitle() {
        signIn(RECRUITER);
        open("requisitions/new?template=ai-native");

        template().setValue(template().getListDataView().getItem(1));
        assertThat(title().getValue()).isEqualTo(template().getValue().name().en());
        _setValue(title(), "My own");
        template().setValue(template().getListDataView().getItem(2));

        assertThat(title().getValue()).isEqualTo("My own");
    }

    @Test
    void isOnlyForRecruiters() {
        signIn(HIRING_MANAGER);

        expectForbidden(NewRequisitionView.class);
    }

    private RequisitionRow found(String title) {
        return requisitions
                .list(new RequisitionFilter(title, Optional.empty()), PageRequest.of(0, 2))
                .getContent()
                .getFirst();
    }

    private static TextField title() {
        return _get(TextField.class, field -> field.withLabel("Title"));
    }

    @SuppressWarnings("unchecked")
    private static Select<RoleTemplate> template() {
        return _get(Select.class, field -> field.withLabel("Role template"));
    }

    private static void press(String verb) {
        _click(_get(Button.class, button -> button.withText(verb)));
    }
}
