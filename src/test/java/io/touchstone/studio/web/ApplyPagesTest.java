package io.touchstone.studio.web;

import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.candidate.Applicants;
import io.touchstone.candidate.Application;
import io.touchstone.candidate.Applications;
import io.touchstone.candidate.CandidateChoices;
import io.touchstone.candidate.CandidateForm;
import io.touchstone.candidate.Candidates;
import io.touchstone.identity.People.Person;
import io.touchstone.requisition.CloseReason;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.Requisitions;
import io.touchstone.studio.JobDescriptions;
import io.touchstone.studio.JobFacts;
import io.touchstone.studio.Language;
import io.touchstone.studio.Postings;
import io.touchstone.testing.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class ApplyPagesTest extends ServiceTest {
    @Autowired
    Requisitions requisitions;

    @Autowired
    Postings postings;

    @Autowired
    JobDescriptions descriptions;

    @Autowired
    Applications applications;

    @Autowired
    Applicants applicants;

    @Autowired
    Candidates candidates;

    @Autowired
    CandidateChoices choices;

    private final String mail = "applicant-" + UUID.randomUUID() + "@example.org";
    private final String address = "2001:db8::" + Integer.toHexString(mail.hashCode() & 0xffff);
    private Person recruiter;
    private UUID id;
    private String path;

    @BeforeEach
    void publish() {
        var manager = person(HIRING_MANAGER);
        recruiter = signIn(RECRUITER);
        id = requisitions.open(new NewRequisition("ai-native", "Assistants", "en", 1, manager.id()));
        postings.tell(id, Optional.empty(), JobFacts.BERLIN);
        descriptions.write(id, Language.EN);
        descriptions.propose(id, Language.EN);
        as(manager, () -> descriptions.approve(id, Language.EN, 2));
        postings.publish(id);
        path = postings.find(id).orElseThrow().path();
        SecurityContextHolder.clearContext();
    }

    @Test
    void theFormAsksForLittleAndSaysWhatHappensWithIt() {
        var form = mvc.get().uri(path + "/apply?lang=zh").exchange();

        assertThat(form).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(form.getResponse().getCookies()).isEmpty();
        assertThat(form.getRequest().getSession(false)).isNull();
        assertThat(text(form)).contains("姓名", "邮箱", "我们怎样使用你提交的内容", "people@example.org");
    }

    @Test
    void whoAppliesStandsOnTheRequisitionAtOnce() {
        assertThat(send("Mei Okafor", mail, "I shipped an assistant.", "notice", "pool"))
                .hasStatus(303)
                .hasHeader("Location", path + "/applied?lang=en");

        var application = only();
        assertThat(application.source()).contains("/jobs");
        as(recruiter, () -> {
            assertThat(applicants.letters(application.id()))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.text()).isEqualTo("I shipped an assistant."));
            assertThat(candidates.get(application.candidateId()).name()).isEqualTo("Mei Okafor");
            assertThat(choices.of(application.candidateId()).pool()).isTrue();
            assertThat(choices.of(application.candidateId())
                            .notice()
                            .orElseThrow()
                            .noticeVersion())
                    .isEqualTo(ApplyPages.NOTICE);
        });
        assertThat(text(mvc.get().uri(path + "/applied?lang=en").exchange())).contains("Your application is here");
    }

    @Test
    void whoIsKnownGetsTheSameAnswerAndStaysAsTheyAre() {
        var known = as(recruiter, () -> candidates.add(CandidateForm.of("As the recruiter wrote it", mail)));

        assertThat(send("Another spelling", mail.toUpperCase(), "First", "notice"))
                .hasStatus(303);
        assertThat(send("Another spelling", mail, "Second", "notice")).hasStatus(303);

        var application = only();
        assertThat(application.candidateId()).isEqualTo(known);
        as(recruiter, () -> {
            assertThat(candidates.get(known).name()).isEqualTo("As the recruiter wrote it");
            assertThat(applicants.letters(application.id())).hasSize(2);
            assertThat(applicants.letters(application.id()).getFirst().text()).isEqualTo("Second");
        });
    }

    @Test
    void aMistakeComesBackWithEverythingThatWasTyped() {
        var answer = send("Mei <b>Okafor</b>", "not-a-mail", "A long letter");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("Read the notice first", "A long letter", "value=\"not-a-mail\"", "Mei &lt;b&gt;Okafor");
        assertThat(text(send("Mei", "not-a-mail", "A long letter", "notice")))
                .contains("aria-invalid=\"true\"", " checked");
        assertThat(all()).isEmpty();
    }

    @Test
    void aProgramThatFillsInEverythingIsNotTaken() {
        var answer = send("Bot", mail, "", "notice", ApplyForm.TRAP);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Leave this field empty");
        assertThat(all()).isEmpty();
    }

    @Test
    void whoSendsAgainAndAgainWaitsAndKeepsWhatTheyTyped() {
        for (int i = 0; i < 5; i++) {
            assertThat(send("Mei", mail, "Letter " + i)).hasStatus(422);
        }

        var answer = send("Mei", mail, "The last letter", "notice");

        assertThat(answer).hasStatus(429).containsHeader("Retry-After");
        assertThat(text(answer)).contains("The last letter");
        assertThat(all()).isEmpty();
    }

    @Test
    void whatIsTypedStaysInTheOtherLanguage() {
        assertThat(text(send("Mei", mail, "Half a letter", "speak"))).contains("Half a letter", "Mei");
        assertThat(all()).isEmpty();
    }

    @Test
    void anotherSiteSendsNothingThroughItsVisitors() {
        var answer = mvc.post()
                .uri(path + "/apply")
                .with(from(address))
                .header("Sec-Fetch-Site", "cross-site")
                .param("name", "Mei")
                .param("email", mail)
                .param("notice", "1")
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(all()).isEmpty();
    }

    @Test
    void aKnownPersonsChoicesAreTheirsAlone() {
        var known = as(recruiter, () -> candidates.add(CandidateForm.of("Known", mail)));
        choices.choosePool(known, true);

        assertThat(send("Known", mail, "", "notice")).hasStatus(303);

        assertThat(choices.own(known).pool()).isTrue();
        assertThat(choices.own(known).notice()).isEmpty();
    }

    @Test
    void aClosedPositionTakesNobody() {
        as(recruiter, () -> requisitions.close(id, CloseReason.FILLED));

        assertThat(send("Mei", mail, "", "notice")).hasStatus(410);
        assertThat(all()).isEmpty();
    }

    private MvcTestResult send(String name, String email, String letter, String... ticks) {
        var request = mvc.post()
                .uri(path + "/apply")
                .with(from(address))
                .header("Accept-Language", "en")
                .param("lang", "en")
                .param("name", name)
                .param("email", email)
                .param("letter", letter);
        for (var tick : ticks) request = request.param(tick, tick.equals("speak") ? "zh" : "1");
        return request.exchange();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private Application only() {
        assertThat(all()).hasSize(1);
        return all().getFirst();
    }

    private List<Application> all() {
        return as(recruiter, () -> applications.of(id));
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
