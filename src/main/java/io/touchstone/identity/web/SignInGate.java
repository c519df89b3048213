package io.touchstone.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the check of passwords: whoever tries too often waits, whether the name exists or not. */
class SignInGate extends OncePerRequestFilter {
    private final RequestMatcher signIn;
    private final SignInTries tries;
    private final ErrorPages pages;

    SignInGate(RequestMatcher signIn, SignInTries tries, ErrorPages pages) {
        this.signIn = signIn;
        this.tries = tries;
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !signIn.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = tries.attempt(request);
        if (wait.isPresent()) {
            pages.writeTooMany(request, response, wait.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
