package io.touchstone.identity.web;

import io.touchstone.identity.Secret;
import io.touchstone.identity.internal.Account;
import io.touchstone.identity.internal.SignedInAccount;
import io.touchstone.identity.web.SignInLimits.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Which tries to sign in belong together: a name at an address, all from an address, or those of a browser the account knows. */
@Component
class SignInTries {
    private static final int FREE_PER_NAME = 5;
    private static final int FREE_PER_ADDRESS = 50;
    private static final String COUNTED = SignInTries.class.getName() + ".counted";

    private final SignInLimits limits;
    private final KnownBrowsers browsers;

    SignInTries(SignInLimits limits, KnownBrowsers browsers) {
        this.limits = limits;
        this.browsers = browsers;
    }

    /** Counts this request as a try; or counts nothing, and says how long to wait. */
    Optional<Duration> attempt(HttpServletRequest request) {
        var buckets = buckets(request);
        request.setAttribute(COUNTED, buckets);
        return limits.attempt(buckets);
    }

    @EventListener
    void succeeded(InteractiveAuthenticationSuccessEvent event) {
        var account = SignedInAccount.from(event.getAuthentication());
        if (account.isPresent()
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && current.getResponse() != null) {
            var request = current.getRequest();
            if (request.getAttribute(COUNTED) instanceof List<?> counted) {
                limits.succeeded(counted.stream().map(Bucket.class::cast).toList());
            }
            browsers.remember(account.get().id(), request, current.getResponse());
        }
    }

    private List<Bucket> buckets(HttpServletRequest request) {
        var typed = Optional.ofNullable(request.getParameter("username")).orElse("");
        var name = Account.normalised(typed);
        var address = request.getRemoteAddr();
        return browsers.of(request, name)
                .map(browser -> List.of(Bucket.own(Secret.hash("browser " + browser), FREE_PER_NAME)))
                .orElseGet(() -> List.of(
                        Bucket.own(Secret.hash("name " + name + " at " + address), FREE_PER_NAME),
                        Bucket.shared(Secret.hash("address " + address), FREE_PER_ADDRESS)));
    }
}
