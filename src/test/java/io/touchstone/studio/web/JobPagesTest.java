package io.touchstone.studio.web;

import static io.touchstone.identity.Role.EMPLOYEE;
import static io.touchstone.identity.Role.HIRING_MANAGER;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.requisition.CloseReason;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.Requisitions;
import io.touchstone.studio.Employment;
import io.touchstone.studio.JobDescriptions;
import io.touchstone.studio.Language;
import io.touchstone.studio.PostingFacts;
import io.touchstone.studio.Postings;
import io.touchstone.studio.Workplace;
import io.touchstone.testing.Calls;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class JobPagesTest extends Calls {
    private static final String TITLE = "Product manager <b>bold</b>";

    @Autowired
    Requisitions requisitions;

    @Autowired
    Postings postings;

    @Autowired
    JobDescriptions descriptions;

    private UUID id;
    private String path;

    @BeforeEach
    void publish() {
        var manager = person(HIRING_MANAGER);
        signIn(RECRUITER);
        id = requisitions.open(new NewRequisition("ai-native", TITLE, "en", 1, manager.id()));
        postings.tell(
                id,
                Optional.empty(),
                new PostingFacts(
                        "Berlin </script><script>alert(1)</script>",
                        Workplace.REMOTE,
                        Employment.FULL_TIME,
                        Optional.empty(),
                        "people@example.org"));
        for (var language : Language.values()) {
            descriptions.write(id, language);
            descriptions.propose(id, language);
            as(manager, () -> descriptions.approve(id, language, 2));
        }
        postings.publish(id);
        path = postings.find(id).orElseThrow().path();
        forgetWhoItWas();
    }

    private static void forgetWhoItWas() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anybodyCanReadItInEitherLanguageWithoutASession() {
        var english = page(path + "?lang=en");

        assertThat(english).hasStatusOk().hasHeader("Cache-Control", "max-age=300, public");
        assertThat(english.getResponse().getHeaders("Cache-Control")).hasSize(1);
        assertThat(english.getResponse().getCookies()).isEmpty();
        assertThat(english.getRequest().getSession(false)).isNull();
        assertThat(text(english))
                .contains("lang=\"en", "What you will own", "hreflang=\"zh-CN\"", "application/ld+json")
                .contains("Product manager &lt;b&gt;bold&lt;/b&gt;")
                .doesNotContain("<script>alert", TITLE);
        assertThat(text(page(path + "?lang=zh"))).contains("lang=\"zh-CN\"", "你将负责什么");
    }

    @Test
    void thePageRunsNoScript() {
        assertThat(page(path).getResponse().getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("script-src");
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        var etag = page(path + "?lang=en").getResponse().getHeader("ETag");

        assertThat(mvc.get().uri(path + "?lang=en").header("If-None-Match", etag))
                .hasStatus(304);
    }

    @Test
    void theListAndTheSitemapNameIt() {
        assertThat(text(page("/jobs?lang=en"))).contains("Open positions", "href=\"" + path + "\"");
        assertThat(text(page("/sitemap.xml"))).contains(path + "</loc>");
    }

    @Test
    void anUnknownOneIsMissingAndAClosedOneIsGone() {
        assertThat(page("/jobs/no-such-job")).hasStatus(404);
        assertThat(page(path + "?lang=xx")).hasStatus(404);
        signIn(RECRUITER);
        requisitions.close(id, CloseReason.CANCELLED);
        forgetWhoItWas();

        assertThat(page(path)).hasStatus(410);
        assertThat(text(page(path))).contains("not open any more");
        assertThat(text(page("/jobs"))).doesNotContain(path);
    }

    @Test
    void jobBoardsReadItInTheWordsOfSchemaOrg() {
        var posting = json(get("requisitions/" + id + "/job-posting", RECRUITER));

        assertThat(posting.path("@type").asString()).isEqualTo("JobPosting");
        assertThat(posting.path("jobLocationType").asString()).isEqualTo("TELECOMMUTE");
        assertThat(posting.path("url").asString()).endsWith(path);
        assertThat(posting.path("description").asString()).contains("<h2>What you will own</h2>");
        assertThat(get("requisitions/" + id + "/job-posting", EMPLOYEE)).hasStatus(403);
        assertThat(get("requisitions/" + id + "/job-posting", HIRING_MANAGER)).hasStatus(404);
    }

    private MvcTestResult page(String uri) {
        return mvc.get().uri(uri).header("Accept-Language", "en").exchange();
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
