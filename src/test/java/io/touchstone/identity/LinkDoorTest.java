package io.touchstone.identity;

import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.testing.ServiceTest;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class LinkDoorTest extends ServiceTest {
    @Autowired
    private Accounts accounts;

    @Test
    void aLinkBecomesACookieAndACleanAddressWithoutASession() {
        var visit = visit(passwordLink(), anyAddress());

        assertThat(visit).hasStatus(303).hasHeader("Location", "/setup").hasHeader("Cache-Control", "no-store");
        assertThat(visit.getRequest().getSession(false)).isNull();
        var cookie = visit.getResponse().getCookie("touchstone-setup");
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(visit.getResponse().getCookie("touchstone-language")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assess/", "/setup/", "/welcome/"})
    void whoeverTriesTooManyLinksWaitsAndIsToldInBothLanguages(String door) {
        var address = anyAddress();
        for (var tries = 0; tries < 20; tries++) {
            assertThat(visit(door + Secret.random().text(), address)).hasStatus(404);
        }

        assertThat(visit(door + Secret.random().text(), address))
                .hasStatus(429)
                .containsHeader("Retry-After")
                .bodyText()
                .contains("Too many attempts. Try again in", "尝试次数过多");
    }

    @Test
    void whoeverTriesTooManyKeepsNobodyElsewhereFromTheirLink() {
        var guesser = anyAddress();
        for (var tries = 0; tries < 25; tries++) {
            visit("/setup/" + Secret.random().text(), guesser);
        }

        assertThat(visit(passwordLink(), guesser)).hasStatus(429);
        assertThat(visit(passwordLink(), anyAddress())).hasStatus(303);
    }

    @Test
    void linksThatWorkAreNoTries() {
        var office = anyAddress();
        var link = passwordLink();

        for (var visits = 0; visits < 30; visits++) {
            assertThat(visit(link, office)).hasStatus(303);
        }
    }

    @Test
    void revokedAndUnknownLinksLookAlike() throws UnsupportedEncodingException {
        var person = person(RECRUITER);
        var revoked = passwordLink(person);
        passwordLink(person);

        var unknown = visit("/setup/" + Secret.random().text(), anyAddress());
        var answer = visit(revoked, anyAddress());

        assertThat(answer)
                .hasStatus(404)
                .bodyText()
                .isEqualTo(unknown.getResponse().getContentAsString());
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer).bodyText().contains("This link leads nowhere", "这个链接打不开任何内容");
    }

    @Test
    void aLinkMayBringItsLanguage() {
        var visit = visit(passwordLink() + "?lang=zh", anyAddress());

        assertThat(visit.getResponse().getCookie("touchstone-language").getValue())
                .isEqualTo("zh-CN");
    }

    @Test
    void thePageOfAFailureStandsInBothLanguagesTheReadersFirst() {
        var chinese = mvc.get()
                .uri("/setup/unknown")
                .header("Accept-Language", "zh-CN")
                .with(request -> {
                    request.setRemoteAddr(anyAddress());
                    return request;
                })
                .exchange();

        assertThat(chinese)
                .bodyText()
                .startsWith("<!doctype html>\n<html lang=\"zh-CN\">")
                .containsSubsequence("lang=\"zh-CN\"><h1>这个链接打不开任何内容", "lang=\"en\"><h1>This link leads nowhere");
    }

    private String passwordLink() {
        return passwordLink(person(RECRUITER));
    }

    private String passwordLink(People.Person person) {
        var address =
                as(person(ADMINISTRATOR), () -> accounts.newLink(person.id())).address();
        return address.substring(address.indexOf("/setup/"));
    }

    private MvcTestResult visit(String path, String address) {
        return mvc.get()
                .uri(path)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    private static String anyAddress() {
        return "2001:db8::" + UUID.randomUUID();
    }
}
