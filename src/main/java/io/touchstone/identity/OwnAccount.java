package io.touchstone.identity;

import io.touchstone.identity.internal.Account;
import io.touchstone.identity.internal.AccountRepository;
import io.touchstone.identity.internal.CurrentSession;
import io.touchstone.identity.internal.PasswordRule;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may see and change of their own account. */
@Service
@Transactional(readOnly = true)
public class OwnAccount {
    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final CurrentSession session;
    private final CurrentViewer viewer;
    private final AuditTrail audit;

    OwnAccount(
            AccountRepository accounts,
            PasswordEncoder passwords,
            CurrentSession session,
            CurrentViewer viewer,
            AuditTrail audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.session = session;
        this.viewer = viewer;
        this.audit = audit;
    }

    @PreAuthorize("isAuthenticated()")
    public Facts facts() {
        var account = account();
        return new Facts(account.name(), account.email(), account.signInName(), account.roles());
    }

    /** Ends every other session and every token of the account; this session goes on. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void changePassword(String current, String password) {
        var account = account();
        if (!account.passwordHash()
                .filter(hash -> passwords.matches(current, hash))
                .isPresent()) {
            throw new InvalidField("current", "identity.problem.currentPassword");
        }
        PasswordRule.check("password", password, account.name(), account.email(), account.signInName());
        account.changePassword(passwords.encode(password));
        audit.record("account.passwordChanged", "account", account.id(), Map.of());
        session.goOnAs(account);
    }

    private Account account() {
        return accounts.findWithRolesById(viewer.require().id()).orElseThrow(NotFound::new);
    }

    public record Facts(String name, String email, String signInName, Set<Role> roles) {
        public Facts {
            roles = Set.copyOf(roles);
        }

        @Override
        public String toString() {
            return "Facts[…]";
        }
    }
}
