package io.touchstone.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** After the controllers and before Vaadin, which else would answer an unknown path of the API with a page. */
@Configuration
class UnknownApiPath {
    private static final int AFTER_CONTROLLERS = 5;

    @Bean
    SimpleUrlHandlerMapping unknownApiPaths(Problems problems) {
        HttpRequestHandler notFound = problems::notFound;
        return new SimpleUrlHandlerMapping(
                Map.of("/api/v1/**", notFound, "/api/**", notFound, "/drafts/**", notFound), AFTER_CONTROLLERS) {
            /** The documentation's own files come later than controllers. */
            @Override
            protected @Nullable Object getHandlerInternal(HttpServletRequest request) throws Exception {
                return WebSecurity.API_DOCS.matches(request) ? null : super.getHandlerInternal(request);
            }
        };
    }
}
