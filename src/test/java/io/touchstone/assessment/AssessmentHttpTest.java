package io.touchstone.assessment;

import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.identity.Secret;
import io.touchstone.testing.ServiceTest;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class AssessmentHttpTest extends ServiceTest {
    @Autowired
    Invited invited;

    @Autowired
    Invitations invitations;

    @Autowired
    Assessments assessments;

    @Autowired
    JdbcClient sql;

    private Invited.Person person;

    @BeforeEach
    void somebodyInvited() {
        signIn(RECRUITER);
        person = invited.anybody();
        SecurityContextHolder.clearContext();
    }

    @Test
    void theLinkBecomesACookieAndACleanAddress() {
        var answer = follow(person.link());

        assertThat(answer)
                .hasStatus(303)
                .hasHeader("Location", "/assessment")
                .hasHeader("Referrer-Policy", "no-referrer");
        var cookie = answer.getResponse().getCookie(Visits.COOKIE.name());
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getValue()).isNotEqualTo(person.link().text());
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(follow(person.link())).hasStatus(303);
        assertThat(sql.sql("select count(*) from assessment_visit where secret_hash = ?")
                        .param(Secret.hash(cookie.getValue()))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void unknownExpiredAndRevokedLookAlike() throws Exception {
        var unknown = follow(Secret.random());
        signIn(RECRUITER);
        var revoked = invited.anybody();
        invitations.revoke(revoked.invitation());
        SecurityContextHolder.clearContext();
        sql.sql("update assessment_invitation set expires_at = invited_at where id = ?")
                .param(person.invitation())
                .update();

        for (var answer : new MvcTestResult[] {follow(revoked.link()), follow(person.link())}) {
            assertThat(answer).hasStatus(404).hasHeader("Referrer-Policy", "no-referrer");
            assertThat(answer.getResponse().getContentAsString())
                    .isEqualTo(unknown.getResponse().getContentAsString());
            assertThat(answer.getResponse().getCookies()).isEmpty();
        }
        assertThat(unknown).bodyText().contains("ask them for a new link", "索取新的链接");
    }

    @Test
    void keepsWhatIsTyped() {
        var cookie = cookie();
        var id = id(cookie);
        var skill = assessments
                .open(cookie.getValue())
                .orElseThrow()
                .said()
                .getFirst()
                .skill();
        var key = UUID.randomUUID();

        assertThat(put(id, "level." + skill, "3", 0, UUID.randomUUID(), cookie)).hasStatus(422);
        assertThat(put(id, "notice", "true", 0, UUID.randomUUID(), cookie)).hasStatus(200);
        var saved = put(id, "level." + skill, "3", 0, key, cookie);
        assertThat(saved).hasStatus(200).bodyJson().extractingPath("$.revision").isEqualTo(1);
        assertThat(saved).bodyJson().extractingPath("$.savedAt").asString().endsWith("Z");
        assertThat(put(id, "level." + skill, "3", 0, key, cookie))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.revision")
                .isEqualTo(1);
        var conflict = put(id, "level." + skill, "5", 0, UUID.randomUUID(), cookie);
        assertThat(conflict).hasStatus(409).bodyJson().extractingPath("$.value").isEqualTo(3);
        assertThat(put(id, "level." + skill, "null", 1, UUID.randomUUID(), cookie))
                .hasStatus(200);
        assertThat(put(id, "level." + skill, "9", 2, UUID.randomUUID(), cookie)).hasStatus(400);
        assertThat(put(id, "nothing", "9", 0, UUID.randomUUID(), cookie)).hasStatus(400);

        assessments.submit(cookie.getValue());

        assertThat(put(id, "level." + skill, "4", 2, UUID.randomUUID(), cookie)).hasStatus(410);
    }

    @Test
    void needsTheCookieOfThisAssessment() {
        var cookie = cookie();
        var id = id(cookie);
        signIn(RECRUITER);
        var other = follow(invited.anybody().link()).getResponse().getCookie(Visits.COOKIE.name());
        SecurityContextHolder.clearContext();

        assertThat(put(id, "notice", "true", 0, UUID.randomUUID(), new Cookie("other", "x")))
                .hasStatus(401)
                .hasContentType("application/problem+json");
        assertThat(put(id, "notice", "true", 0, UUID.randomUUID(), other)).hasStatus(401);
        assertThat(mvc.put()
                        .uri("/drafts/assessments/" + id + "/notice")
                        .cookie(cookie)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(403);
    }

    private Cookie cookie() {
        return follow(person.link()).getResponse().getCookie(Visits.COOKIE.name());
    }

    private UUID id(Cookie cookie) {
        return assessments.open(cookie.getValue()).orElseThrow().id();
    }

    private MvcTestResult follow(Secret link) {
        return mvc.get().uri("/assess/" + link.text()).exchange();
    }

    private MvcTestResult put(UUID id, String field, String value, long revision, UUID key, Cookie cookie) {
        return mvc.put()
                .uri("/drafts/assessments/" + id + "/" + field)
                .header("X-Touchstone", "1")
                .cookie(cookie)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"value\":%s,\"revision\":%d,\"key\":\"%s\"}".formatted(value, revision, key))
                .exchange();
    }
}
