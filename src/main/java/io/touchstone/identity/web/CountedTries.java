package io.touchstone.identity.web;

import io.touchstone.identity.PublicTries;
import io.touchstone.identity.Secret;
import io.touchstone.identity.web.SignInLimits.Bucket;
import io.touchstone.problem.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class CountedTries implements PublicTries {
    private static final int FREE_PER_ADDRESS = 10;

    private final SignInLimits limits;

    CountedTries(SignInLimits limits) {
        this.limits = limits;
    }

    @Override
    public void count(String what, HttpServletRequest request) {
        var bucket = Bucket.own(Secret.hash(what + " from " + request.getRemoteAddr()), FREE_PER_ADDRESS);
        limits.attempt(List.of(bucket)).ifPresent(wait -> {
            throw new TooManyRequests(wait);
        });
    }
}
