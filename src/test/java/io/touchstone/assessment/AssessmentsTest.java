package io.touchstone.assessment;

import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.candidate.CandidateChoices;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import io.touchstone.testing.ServiceTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessmentsTest extends ServiceTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    Assessments assessments;

    @Autowired
    CandidateChoices choices;

    @Autowired
    Invited invited;

    @Autowired
    JdbcClient sql;

    private Invited.Person person;
    private String visit;
    private UUID id;
    private List<String> skills;

    @BeforeEach
    void aCandidateFollowedTheirLink() {
        signIn(RECRUITER);
        person = invited.anybody();
        SecurityContextHolder.clearContext();
        visit = invited.visit(person);
        var own = assessments.open(visit).orElseThrow();
        id = own.id();
        skills = own.said().stream().map(SelfRating::skill).toList();
    }

    @Test
    void asksTheSkillsOfTheMatrixInForce() {
        assertThat(skills).isNotEmpty().doesNotHaveDuplicates();
        assertThat(assessments.open(visit).orElseThrow().role()).isEqualTo("AI-native, Assistants");
        assertThat(assessments.open("unknown")).isEmpty();
    }

    @Test
    void theNoticeComesFirst() {
        assertThat(save("level." + skills.getFirst(), "3", 0)).isInstanceOf(Saving.NoticeFirst.class);
        assertThatThrownBy(() -> assessments.submit(visit)).isInstanceOf(Refused.class);

        save("notice", "true", 0);

        assertThat(save("level." + skills.getFirst(), "3", 0)).isInstanceOf(Saving.Saved.class);
        assertThat(choices.own(person.candidate()).notice().orElseThrow().noticeVersion())
                .isEqualTo(Assessments.NOTICE_VERSION);
        assertThat(choices.own(person.candidate()).pool()).isFalse();
    }

    @Test
    void thePoolIsAFreeChoiceInBothDirections() {
        save("notice", "true", 0);

        save("choice.pool", "true", 0);
        assertThat(choices.own(person.candidate()).pool()).isTrue();

        save("choice.pool", "false", 1);
        assertThat(choices.own(person.candidate()).pool()).isFalse();
    }

    @Test
    void theSecondOfTwoTabsIsShownTheFirst() {
        save("notice", "true", 0);
        var field = "where." + skills.getFirst();
        save(field, "\"Support assistant\"", 0);

        var second = save(field, "\"Something else\"", 0);

        assertThat(second).isInstanceOfSatisfying(Saving.Theirs.class, theirs -> {
            assertThat(theirs.answer().value().stringValue()).isEqualTo("Support assistant");
            assertThat(theirs.answer().revision()).isEqualTo(1);
        });
    }

    @Test
    void theSameChangeIsStoredOnceAndAnsweredAgain() {
        save("notice", "true", 0);
        var change = new Change("level." + skills.getFirst(), json("4"), 0, UUID.randomUUID());
        var first = assessments.save(visit, id, change);

        var again = assessments.save(visit, id, change);

        assertThat(again).isEqualTo(first);
    }

    @Test
    void refusesWhatCannotStandThere() {
        save("notice", "true", 0);

        for (var wrong : List.of("6", "-1", "2.5", "\"three\"", "true", "{}")) {
            assertThatThrownBy(() -> save("level." + skills.getFirst(), wrong, 0))
                    .isInstanceOf(InvalidField.class);
        }
        assertThatThrownBy(() -> save("where." + skills.getFirst(), JSON.writeValueAsString("x".repeat(301)), 0))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> save("level.no-such-skill", "3", 0)).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> save("choice.survey", "true", 0)).isInstanceOf(InvalidField.class);
    }

    @Test
    void anotherAssessmentIsNotOpenedByThisVisit() {
        signIn(RECRUITER);
        var other = invited.anybody();
        SecurityContextHolder.clearContext();
        var foreign = assessments.open(invited.visit(other)).orElseThrow().id();

        var saving = assessments.save(visit, foreign, new Change("notice", json("true"), 0, UUID.randomUUID()));

        assertThat(saving).isInstanceOf(Saving.NotInvited.class);
        assertThatThrownBy(() -> assessments.submit("unknown")).isInstanceOf(NotFound.class);
    }

    @Test
    void becomesEvidenceOfEachSkillThatWasRated() {
        save("notice", "true", 0);
        save("level." + skills.get(0), "4", 0);
        save("where." + skills.get(0), "\"Support assistant\"", 0);
        save("level." + skills.get(1), "\"not-observed\"", 0);
        save("level." + skills.get(2), "0", 0);

        assessments.submit(visit);

        assertThat(evidence()).containsExactlyInAnyOrder(skills.get(0) + " 4", skills.get(2) + " 0");
        assertThat(save("level." + skills.get(1), "3", 1)).isInstanceOf(Saving.Closed.class);
        var said = assessments.open(visit).orElseThrow();
        assertThat(said.submittedAt()).isPresent();
        assertThat(said.said().getFirst().where()).isEqualTo("Support assistant");
    }

    @Test
    void sentInTwiceAtOnceIsOneSetOfEvidence() throws Exception {
        save("notice", "true", 0);
        save("level." + skills.getFirst(), "4", 0);
        Callable<Boolean> send = () -> {
            assessments.submit(visit);
            return true;
        };

        try (var tabs = Executors.newFixedThreadPool(4)) {
            for (var sent : tabs.invokeAll(List.of(send, send, send, send))) {
                assertThat(sent.get()).isTrue();
            }
        }
        assessments.submit(visit);

        assertThat(evidence()).containsExactly(skills.getFirst() + " 4");
    }

    private List<String> evidence() {
        return sql.sql("""
                        select skill, level from evidence_record where candidate_id = ? and source = 'SELF_RATING'
                        and origin_type = 'self-assessment' and origin_id = ? and evidence_group = 'self'""")
                .params(person.candidate(), id)
                .query((row, number) -> row.getString("skill") + " " + row.getInt("level"))
                .list();
    }

    private Saving save(String field, String value, long revision) {
        return assessments.save(visit, id, new Change(field, json(value), revision, UUID.randomUUID()));
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
