package io.touchstone.requisition;

import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import io.touchstone.problem.StaleEdit;
import io.touchstone.testing.ServiceTest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class RequisitionsTest extends ServiceTest {
    @Autowired
    Requisitions requisitions;

    @Autowired
    Matrices matrices;

    @Test
    void opensWithTheStagesAndTheMatrixOfItsTemplate() {
        var recruiter = signIn(RECRUITER);

        var id = requisitions.open(new NewRequisition("ai-native", "AI-native, Assistants", "en", 2, null));

        var opened = requisitions.get(id);
        assertThat(opened.recruiter()).isEqualTo(recruiter.id());
        assertThat(opened.isOpen()).isTrue();
        assertThat(requisitions.stages(id)).extracting(Stage::group).containsExactly(StageGroup.values());
        assertThat(requisitions.stages(id).get(2).name().zh()).isEqualTo("面试");
        assertThat(matrices.inForce(id).number()).isEqualTo(1);
        assertThat(matrices.inForce(id).approved()).isFalse();
        assertThat(matrices.inForce(id).rows()).isNotEmpty();
    }

    @Test
    void aHiringManagerSeesOnlyTheirOwn() {
        var manager = person(HIRING_MANAGER);
        signIn(RECRUITER);
        var own = requisitions.open(new NewRequisition("ai-native", "Own", "en", 1, manager.id()));
        var other = requisitions.open(new NewRequisition("ai-native", "Other", "en", 1, null));

        signIn(manager);

        assertThat(requisitions.get(own).title()).isEqualTo("Own");
        assertThatThrownBy(() -> requisitions.get(other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requisitions.get(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requisitions.stages(other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> matrices.versions(other)).isInstanceOf(NotFound.class);
        assertThat(requisitions.list(RequisitionFilter.ALL, PageRequest.of(0, 50)))
                .extracting(RequisitionRow::id)
                .containsExactly(own);
    }

    @Test
    void aSearchTakesSignsAsTheyAre() {
        signIn(RECRUITER);
        var mark = "100%_!\\ " + UUID.randomUUID();
        var id = requisitions.open(new NewRequisition("ai-native", "Assistants " + mark, "en", 1, null));

        assertThat(found(mark.toUpperCase(Locale.ROOT))).containsExactly(id);
        assertThat(found(mark.replace('_', 'x'))).isEmpty();
    }

    private List<UUID> found(String text) {
        return requisitions
                .list(new RequisitionFilter(text, Optional.empty()), PageRequest.of(0, 10))
                .map(RequisitionRow::id)
                .toList();
    }

    @Test
    void theHiringManagerMustBeOne() {
        var employee = person(ADMINISTRATOR);
        signIn(RECRUITER);

        assertThatThrownBy(() -> requisitions.open(new NewRequisition("ai-native", "Title", "en", 1, employee.id())))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        problem -> assertThat(problem.path()).isEqualTo("hiringManager"));
    }

    @Test
    void theSecondOfTwoEditsIsRefusedAndToldWhoWasFirst() {
        var first = person(RECRUITER);
        signIn(RECRUITER);
        var id = requisitions.open(new NewRequisition("ai-native", "Title", "en", 1, null));
        var read = requisitions.get(id);
        as(first, () -> requisitions.update(id, read.version(), new RequisitionChange("Better title", 1, null)));

        assertThatThrownBy(() -> requisitions.update(id, read.version(), new RequisitionChange("Mine", 3, null)))
                .isInstanceOfSatisfying(
                        StaleEdit.class, problem -> assertThat(problem.editor()).contains(first.id()));
        assertThat(requisitions.get(id).title()).isEqualTo("Better title");
    }

    @Test
    void aClosedOneIsNotEdited() {
        signIn(RECRUITER);
        var id = requisitions.open(new NewRequisition("ai-native", "Title", "en", 1, null));

        requisitions.close(id, CloseReason.FILLED);

        var closed = requisitions.get(id);
        assertThat(closed.status()).isEqualTo(RequisitionStatus.CLOSED);
        assertThat(closed.closedAt()).isNotNull();
        assertThatThrownBy(() -> requisitions.update(id, closed.version(), new RequisitionChange("New", 1, null)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> requisitions.close(id, CloseReason.OTHER)).isInstanceOf(Refused.class);
    }
}
