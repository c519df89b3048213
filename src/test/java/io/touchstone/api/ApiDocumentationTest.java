package io.touchstone.api;

import static io.touchstone.identity.Role.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.testing.Calls;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class ApiDocumentationTest extends Calls {
    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void tellsWhoeverIsSignedInAboutEveryCall() {
        var session = sessionOf(person(EMPLOYEE));

        var answer = mvc.get().uri("/api/docs").session(session).exchange();

        assertThat(answer).hasStatusOk();
        var paths = new TreeSet<String>();
        json(answer).get("paths").propertyNames().forEach(paths::add);
        assertThat(paths).containsAll(calls());
        assertThat(mvc.get().uri("/api/swagger-ui/index.html").session(session)).hasStatusOk();
    }

    @Test
    void standsBehindTheSignInOfThePages() {
        for (var path :
                new String[] {"/api/docs", "/api/docs.yaml", "/api/docs/swagger-config", "/api/swagger-ui/index.html"
                }) {
            assertThat(mvc.get().uri(path)).hasStatus(302).hasHeader("Location", "/login");
            assertThat(mvc.get().uri(path).header("Authorization", bearer(person(EMPLOYEE), EMPLOYEE)))
                    .hasStatus(302);
        }
    }

    private TreeSet<String> calls() {
        var calls = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1"))
                .forEach(calls::add);
        assertThat(calls).isNotEmpty();
        return calls;
    }
}
