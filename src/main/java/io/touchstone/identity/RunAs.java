package io.touchstone.identity;

import io.touchstone.identity.internal.AccountRepository;
import io.touchstone.identity.internal.SignedInAccount;
import io.touchstone.problem.NotFound;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Runs code as an account, with all its roles and all the checks that hold for it: for seeding the demo and for tests.
 * Never call it for a request: that one already runs as whoever sent it.
 */
@Component
public class RunAs {
    private final AccountRepository accounts;

    RunAs(AccountRepository accounts) {
        this.accounts = accounts;
    }

    public <T> T account(UUID id, Supplier<T> work) {
        var account = accounts.findWithRolesById(id).orElseThrow(NotFound::new);
        var principal = SignedInAccount.of(account, account.roles());
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void account(UUID id, Runnable work) {
        account(id, () -> {
            work.run();
            return true;
        });
    }
}
