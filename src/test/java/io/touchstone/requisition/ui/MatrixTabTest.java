package io.touchstone.requisition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Requirement;
import io.touchstone.catalogue.Skill;
import io.touchstone.identity.People.Person;
import io.touchstone.requisition.Matrices;
import io.touchstone.requisition.Matrix;
import io.touchstone.requisition.MatrixStatus;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.Requisitions;
import io.touchstone.testing.PortalTest;
import io.touchstone.ui.ConflictNotice;
import io.touchstone.ui.LevelGrid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MatrixTabTest extends PortalTest {
    @Autowired
    Requisitions requisitions;

    @Autowired
    Matrices matrices;

    @Autowired
    Catalogue catalogue;

    private Person recruiter;
    private Person manager;
    private UUID id;

    @BeforeEach
    void openRequisition() {
        recruiter = person(RECRUITER);
        manager = person(HIRING_MANAGER);
        id = as(
                recruiter,
                () -> requisitions.open(new NewRequisition("ai-native", "Assistants", "en", 1, manager.id())));
    }

    @Test
    void showsEachSkillWithTheBehaviourOfItsLevel() {
        openAs(recruiter);

        var anchors = _find(_get(LevelGrid.class), Paragraph.class);

        assertThat(anchors).hasSize(22);
        assertThat(anchors.getFirst().getText())
                .isEqualTo(catalogue.skill("user-insight").anchor(4).text().en());
    }

    @Test
    void aRecruiterProposesAChangedVersion() {
        openAs(recruiter);
        press("Change it");

        _setValue(level("User insight"), 5);
        _setValue(weight("User insight"), 2.5);
        _setValue(mustHave("User insight"), false);
        _setValue(_get(TextArea.class), "The team is senior.");
        press("Propose");

        var newest = newest();
        assertThat(newest.number()).isEqualTo(2);
        assertThat(newest.status()).isEqualTo(MatrixStatus.PROPOSED);
        assertThat(newest.note()).isEqualTo("The team is senior.");
        assertThat(newest.rows().getFirst()).isEqualTo(new Requirement("user-insight", 5, 2.5, false));
        assertThat(differences())
                .contains(
                        "User insight: level 4 → 5, weight 3 → 2.5, no longer a must-have", "As in the role template");
        _assertNone(MatrixEditor.class);
    }

    @Test
    void cancelAsksBeforeAChangeIsLost() {
        openAs(recruiter);
        press("Change it");
        _setValue(level("User insight"), 5);

        press("Cancel");
        _assertOne(MatrixEditor.class);
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));

        _assertNone(MatrixEditor.class);
        assertThat(newest().number()).isEqualTo(1);
    }

    @Test
    void cancelOfAnUntouchedMatrixJustLeaves() {
        openAs(recruiter);
        press("Change it");

        press("Cancel");

        _assertNone(MatrixEditor.class);
        _assertNone(ConfirmDialog.class);
    }

    @Test
    void anotherLevelShowsItsBehaviour() {
        openAs(recruiter);
        press("Change it");

        _setValue(level("User insight"), 2);

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains(catalogue.skill("user-insight").anchor(2).text().en());
    }

    @Test
    void skillsAreTakenOutPutBackAndAdded() {
        openAs(recruiter);
        press("Change it");

        pressLabelled("Take out User insight");
        pressLabelled("Take out Product strategy");
        pressLabelled("Put Product strategy back");
        var added = addAnother();
        press("Propose");

        var skills = newest().rows().stream().map(Requirement::skill).toList();
        assertThat(skills).hasSize(22).doesNotContain("user-insight").contains("product-strategy");
        assertThat(skills.getLast()).isEqualTo(added);
    }

    @Test
    void aWeightThatIsNoneIsRefusedAtItsField() {
        openAs(recruiter);
        press("Change it");

        weight("Product strategy").setValue(11.0);
        press("Propose");

        assertThat(weight("Product strategy").getErrorMessage()).isEqualTo("From 0.1 to 10.");
        assertThat(newest().number()).isEqualTo(1);
    }

    @Test
    void nothingIsProposedWhenNothingDiffers() {
        openAs(recruiter);
        press("Change it");

        press("Propose");

        assertThat(newest().number()).isEqualTo(1);
        _assertOne(MatrixEditor.class);
    }

    @Test
    void whoeverProposesOnAnOlderVersionSeesTheNewerAndKeepsTheirOwn() {
        openAs(recruiter);
        press("Change it");
        _setValue(level("User insight"), 5);
        as(manager, () -> matrices.propose(id, 1, List.of(new Requirement("user-insight", 3, 1, true)), ""));

        press("Propose");

        assertThat(_get(ConflictNotice.class).getElement().getTextRecursively())
                .contains(manager.name(), "User insight");
        assertThat(level("User insight").getValue()).isEqualTo(5);
        assertThat(newest().rows()).hasSize(1);

        press("Open what is saved");

        _assertNone(MatrixEditor.class);
    }

    @Test
    void theHiringManagerApproves() {
        openAs(manager);

        press("Approve");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(newest().status()).isEqualTo(MatrixStatus.APPROVED);
        _assertNone(MatrixDecision.class);
    }

    @Test
    void theHiringManagerSendsBackWithAReason() {
        openAs(manager);

        press("Send back");
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextArea.class), "Ask for evaluation at 4.");
        _click(_get(dialog, Button.class, button -> button.withText("Send back")));

        assertThat(newest().status()).isEqualTo(MatrixStatus.SENT_BACK);
        assertThat(_find(_get(MatrixDecision.class), Paragraph.class))
                .extracting(Paragraph::getText)
                .containsExactly(manager.name() + " wants it otherwise:", "Ask for evaluation at 4.");
    }

    @Test
    void aRecruiterDecidesNothing() {
        openAs(recruiter);

        _assertOne(MatrixDecision.class);
        _assertNone(Button.class, button -> button.withText("Approve"));
        _assertNone(Button.class, button -> button.withText("Send back"));
    }

    @Test
    void anAdministratorOnlyReads() {
        openAs(person(ADMINISTRATOR));

        _assertOne(LevelGrid.class);
        _assertNone(Button.class, button -> button.withText("Change it"));
        _assertNone(Button.class, button -> button.withText("Approve"));
    }

    /** The first of those that are offered. */
    @SuppressWarnings("unchecked")
    private static String addAnother() {
        ComboBox<Skill> another = _get(ComboBox.class);
        var first = another.getListDataView().getItem(0);
        another.setValue(first);
        return first.key();
    }

    private void openAs(Person person) {
        signIn(person);
        open("requisitions/" + id + "/matrix");
    }

    private Matrix newest() {
        return matrices.versions(id).getFirst();
    }

    private static List<String> differences() {
        return _find(MatrixVersions.class).stream()
                .flatMap(list -> Stream.concat(
                        _find(list, ListItem.class).stream().map(ListItem::getText),
                        _find(list, Paragraph.class).stream().map(Paragraph::getText)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Select<Integer> level(String skill) {
        return labelled(Select.class, "Level of " + skill);
    }

    private static NumberField weight(String skill) {
        return labelled(NumberField.class, "Weight of " + skill);
    }

    private static Checkbox mustHave(String skill) {
        return labelled(Checkbox.class, skill + " is a must-have");
    }

    private static <T extends Component & HasAriaLabel> T labelled(Class<T> type, String label) {
        return _get(
                type,
                field -> field.withPredicate(
                        each -> each.getAriaLabel().filter(label::equals).isPresent()));
    }

    private static void pressLabelled(String label) {
        _click(labelled(Button.class, label));
    }

    private static void press(String verb) {
        _click(_get(Button.class, button -> button.withText(verb)));
    }
}
