package io.touchstone.api;

import jakarta.servlet.http.HttpServletRequest;

/** The requests that programs send, and that get problem details instead of pages. */
final class ApiPaths {
    private ApiPaths() {}

    static boolean cover(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/") || path.startsWith("/drafts/");
    }
}
