package io.touchstone.identity;

import io.touchstone.problem.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;

/** Slows down who sends a form without an account again and again, by their address and by the name they give; nobody else waits. */
public interface PublicTries {
    /**
     * Counts this request as a try of {@code what}.
     *
     * @param name what the sender says who they are: a mail address; may be empty
     * @throws TooManyRequests if that is too often; then it is not counted
     */
    void count(String what, String name, HttpServletRequest request);
}
