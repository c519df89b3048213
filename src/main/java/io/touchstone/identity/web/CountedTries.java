package io.touchstone.identity.web;

import io.touchstone.identity.PublicTries;
import io.touchstone.identity.Secret;
import io.touchstone.identity.web.SignInLimits.Bucket;
import io.touchstone.problem.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;

@Component
class CountedTries implements PublicTries {
    private static final int FREE_PER_ADDRESS = 30;
    private static final int FREE_PER_NAME = 5;

    /** One household or office has all addresses that begin like this. */
    private static final int GROUPS_OF_A_NETWORK = 4;

    private final SignInLimits limits;

    CountedTries(SignInLimits limits) {
        this.limits = limits;
    }

    @Override
    public void count(String what, String name, HttpServletRequest request) {
        var buckets = new ArrayList<Bucket>();
        buckets.add(Bucket.own(Secret.hash(what + " from " + network(request.getRemoteAddr())), FREE_PER_ADDRESS));
        var who = name.strip().toLowerCase(Locale.ROOT);
        if (!who.isEmpty()) buckets.add(Bucket.own(Secret.hash(what + " of " + who), FREE_PER_NAME));
        limits.attempt(buckets).ifPresent(wait -> {
            throw new TooManyRequests(wait);
        });
    }

    /** The servlet container writes IPv6 in full, without the short form of zeros. */
    static String network(String address) {
        var groups = address.split(":");
        return groups.length <= GROUPS_OF_A_NETWORK
                ? address
                : String.join(":", Arrays.copyOf(groups, GROUPS_OF_A_NETWORK));
    }
}
