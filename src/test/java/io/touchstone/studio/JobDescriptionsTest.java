package io.touchstone.studio;

import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.catalogue.Catalogue;
import io.touchstone.identity.People.Person;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import io.touchstone.requisition.CloseReason;
import io.touchstone.requisition.Matrices;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.Requisitions;
import io.touchstone.studio.DescriptionVersion.Standing;
import io.touchstone.studio.internal.JobLines;
import io.touchstone.testing.ServiceTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JobDescriptionsTest extends ServiceTest {
    @Autowired
    JobDescriptions descriptions;

    @Autowired
    Postings postings;

    @Autowired
    PublicJobs jobs;

    @Autowired
    Requisitions requisitions;

    @Autowired
    Matrices matrices;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JobLines lines;

    private Person recruiter;
    private Person manager;
    private UUID id;

    @BeforeEach
    void openRequisition() {
        manager = person(HIRING_MANAGER);
        recruiter = signIn(RECRUITER);
        id = requisitions.open(new NewRequisition("ai-native", "AI-native, Übersetzer 助手", "en", 1, manager.id()));
    }

    @Test
    void thereIsALineForEachSkillAndLevelInBothLanguages() {
        assertThat(catalogue.skills()).allSatisfy(skill -> {
            for (int level = 1; level <= 5; level++) {
                assertThat(lines.line(skill.key(), level)).isPresent();
                assertThat(lines.line(skill.key(), level).orElseThrow().en())
                        .isNotEqualTo(skill.anchor(level).text().en());
            }
        });
    }

    @Test
    void theFirstTextSaysWhatTheRoleOwnsAsksForAndOffers() {
        postings.tell(id, Optional.empty(), JobFacts.BERLIN);

        descriptions.write(id, Language.EN);

        var template = catalogue.template("ai-native");
        var must = matrices.inForce(id).rows().stream()
                .filter(row -> row.mustHave())
                .findFirst()
                .orElseThrow();
        assertThat(descriptions.draft(id, Language.EN).orElseThrow().text())
                .contains(template.mission().en())
                .contains(template.problems().getFirst().en())
                .contains("**After 90 days:**")
                .contains("- "
                        + lines.line(must.skill(), must.level()).orElseThrow().en())
                .contains(
                        "## Good to have",
                        "go through: Review, then Interviews",
                        "92,000–118,000 EUR a year",
                        "people@example.org");
    }

    @Test
    void andInChinese() {
        postings.tell(id, Optional.empty(), JobFacts.BERLIN);

        descriptions.write(id, Language.ZH);

        assertThat(descriptions.draft(id, Language.ZH).orElseThrow().text())
                .contains(catalogue.template("ai-native").mission().zh())
                .contains("## 你将负责什么", "年薪 92,000–118,000 EUR");
    }

    @Test
    void withoutFactsThereIsNothingToWriteThemFrom() {
        assertThatThrownBy(() -> descriptions.write(id, Language.EN))
                .isInstanceOfSatisfying(
                        Refused.class, problem -> assertThat(problem.key()).isEqualTo("studio.problem.factsFirst"));
    }

    @Test
    void whatIsTypedIsKeptOncePerChangeAndAnOlderOneIsRefused() {
        var draft = written();
        var key = UUID.randomUUID();

        var saved = descriptions.save(draft.id(), "Mine", draft.revision(), key);

        assertThat(descriptions.save(draft.id(), "Mine", draft.revision(), key)).isEqualTo(saved);
        assertThat(descriptions.draft(id, Language.EN).orElseThrow().text()).isEqualTo("Mine");
        assertThatThrownBy(() -> descriptions.save(draft.id(), "Theirs", draft.revision(), UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        TextChanged.class,
                        problem -> assertThat(problem.current().text()).isEqualTo("Mine"));
    }

    @Test
    void writingAnewAndRestoringLoseNothing() {
        var draft = written();
        descriptions.save(draft.id(), "Typed by hand", draft.revision(), UUID.randomUUID());

        descriptions.write(id, Language.EN);

        assertThat(versions()).extracting(DescriptionVersion::number).containsExactly(3, 2, 1);
        assertThat(versions().get(1).text()).isEqualTo("Typed by hand");

        descriptions.restore(id, Language.EN, 2);

        assertThat(descriptions.draft(id, Language.EN).orElseThrow().text()).isEqualTo("Typed by hand");
        assertThat(versions().getFirst().text()).isEqualTo("Typed by hand");
    }

    @Test
    void onlyTheHiringManagerDecides() {
        written();
        descriptions.propose(id, Language.EN);
        var stranger = person(HIRING_MANAGER);

        assertThatThrownBy(() -> as(stranger, () -> descriptions.approve(id, Language.EN, 2)))
                .isInstanceOf(NotFound.class);
        as(manager, () -> descriptions.approve(id, Language.EN, 2));

        assertThat(versions().getFirst().standing()).isEqualTo(Standing.APPROVED);
        assertThatThrownBy(() -> as(manager, () -> descriptions.sendBack(id, Language.EN, 2, "Too late")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aNewProposalTakesThePlaceOfOneThatWasNotDecided() {
        written();
        descriptions.propose(id, Language.EN);
        descriptions.propose(id, Language.EN);

        assertThat(versions())
                .extracting(DescriptionVersion::standing)
                .containsExactly(Standing.PROPOSED, Standing.KEPT, Standing.KEPT);
    }

    @Test
    void publicIsWhatWasApprovedUntilItIsPublishedAgain() {
        assertThatThrownBy(() -> postings.publish(id)).isInstanceOf(Refused.class);
        var draft = written();
        assertThatThrownBy(() -> postings.publish(id))
                .isInstanceOfSatisfying(
                        Refused.class, problem -> assertThat(problem.key()).isEqualTo("studio.problem.approveFirst"));
        approve("Approved text", draft.revision());
        postings.publish(id);
        approve("Newer text", draft.revision() + 1);

        assertThat(job().texts()).containsEntry(Language.EN, "Approved text");
        assertThat(job().slug()).startsWith("ai-native-ubersetzer");

        postings.publish(id);

        assertThat(job().texts()).containsEntry(Language.EN, "Newer text");
    }

    @Test
    void closingTheRequisitionEndsThePage() {
        approve("Approved text", written().revision());
        postings.publish(id);
        var slug = job().slug();

        requisitions.close(id, CloseReason.FILLED);

        assertThatThrownBy(() -> jobs.job(slug)).isInstanceOf(JobEnded.class);
        assertThat(jobs.open()).extracting(PublicJobs.Listed::slug).doesNotContain(slug);
    }

    private DescriptionDraft written() {
        if (postings.find(id).isEmpty()) postings.tell(id, Optional.empty(), JobFacts.BERLIN);
        descriptions.write(id, Language.EN);
        return descriptions.draft(id, Language.EN).orElseThrow();
    }

    private void approve(String text, long revision) {
        var draft = descriptions.draft(id, Language.EN).orElseThrow();
        descriptions.save(draft.id(), text, revision, UUID.randomUUID());
        descriptions.propose(id, Language.EN);
        var number = versions().getFirst().number();
        as(manager, () -> descriptions.approve(id, Language.EN, number));
    }

    private List<DescriptionVersion> versions() {
        return descriptions.versions(id, Language.EN);
    }

    private PublicJob job() {
        return jobs.job(postings.find(id).orElseThrow().slug());
    }
}
