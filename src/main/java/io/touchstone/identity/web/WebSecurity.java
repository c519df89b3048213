package io.touchstone.identity.web;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.touchstone.identity.internal.AccountRepository;
import io.touchstone.identity.internal.ApiTokenRepository;
import io.touchstone.identity.ui.LoginView;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Four doors: the REST API by token, the small endpoints that keep what a person types, what everybody may read, and the pages. */
@Configuration
class WebSecurity {
    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();
    static final RequestMatcher API_DOCS = new OrRequestMatcher(
            PATHS.matcher("/api/docs"),
            PATHS.matcher("/api/docs/**"),
            PATHS.matcher("/api/docs.yaml"),
            PATHS.matcher("/api/swagger-ui/**"));

    private static final RequestMatcher SIGN_IN = PATHS.matcher(HttpMethod.POST, "/login");

    private final Problems problems;
    private final SessionGuard sessions;

    WebSecurity(Problems problems, AccountRepository accounts, Clock clock) {
        this.problems = problems;
        this.sessions = new SessionGuard(accounts, clock);
    }

    /** Everything needs a token, and nothing is ever redirected. The documentation is a page: it stands behind the sign-in. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiTokenRepository tokens, Clock clock) {
        return http.securityMatcher(
                        new AndRequestMatcher(PATHS.matcher("/api/**"), new NegatedRequestMatcher(API_DOCS)))
                .headers(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerTokens(tokens, clock), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, e) -> problems.unauthorized(request, response))
                        .accessDeniedHandler((request, response, e) -> problems.forbidden(request, response)))
                .build();
    }

    /** Under the session of the page, or under the candidate's own cookie, which the assessment's controller checks itself. */
    @Bean
    @Order(2)
    SecurityFilterChain drafts(HttpSecurity http) {
        return http.securityMatcher("/drafts/**")
                .headers(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .addFilterAfter(sessions, SecurityContextHolderFilter.class)
                .addFilterBefore(new SameOrigin(problems), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/drafts/assessments/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, e) -> problems.unauthorized(request, response))
                        .accessDeniedHandler((request, response, e) -> problems.forbidden(request, response)))
                .build();
    }

    /** Public pages: no session, so nothing to forge a request with. */
    @Bean
    @Order(3)
    SecurityFilterChain jobs(HttpSecurity http) {
        return http.securityMatcher("/jobs", "/jobs/**", "/sitemap.xml")
                .headers(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, RequestUtil vaadinRequests, SignInTries tries, ErrorPages errors) {
        return http.headers(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**",
                                "/error",
                                "/*.css",
                                "/*.svg",
                                "/*.js",
                                "/fonts/**",
                                "/webjars/**",
                                "/assess/*",
                                "/setup/*",
                                "/welcome/*")
                        .permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers(new AndRequestMatcher(
                        vaadinRequests::isFrameworkInternalRequest, new NegatedRequestMatcher(SIGN_IN))))
                .addFilterAfter(sessions, SecurityContextHolderFilter.class)
                .addFilterBefore(new SignInGate(SIGN_IN, tries, errors), UsernamePasswordAuthenticationFilter.class)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class)
                                .enableCsrfConfiguration(false)
                                .anyRequest(any -> any.authenticated()))
                .build();
    }
}
