package io.touchstone.identity;

import io.touchstone.problem.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;

/** Slows down who sends a form without an account again and again, by their address; nobody else waits for them. */
public interface PublicTries {
    /**
     * Counts this request as a try of {@code what}.
     *
     * @throws TooManyRequests if that is too often
     */
    void count(String what, HttpServletRequest request);
}
