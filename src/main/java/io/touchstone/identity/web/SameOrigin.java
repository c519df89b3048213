package io.touchstone.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses writes that another site may have caused. Our own scripts send {@code X-Touchstone: 1}, which a form can't, and which
 * a foreign script can't without our leave; what the browser says about the origin must agree.
 */
class SameOrigin extends OncePerRequestFilter {
    static final String HEADER = "X-Touchstone";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Problems problems;

    SameOrigin(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            problems.forbidden(request, response);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return "1".equals(request.getHeader(HEADER))
                && (site == null || site.equals("same-origin"))
                && isOwn(request.getHeader(HttpHeaders.ORIGIN), request);
    }

    private static boolean isOwn(@Nullable String origin, HttpServletRequest request) {
        if (origin == null) {
            return true;
        }
        try {
            var uri = URI.create(origin);
            var port = uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
            return request.getServerName().equalsIgnoreCase(uri.getHost()) && request.getServerPort() == port;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
