package io.touchstone.identity;

import io.touchstone.identity.internal.Account;
import io.touchstone.identity.internal.AccountRepository;
import io.touchstone.identity.internal.Administrators;
import io.touchstone.identity.internal.Links;
import io.touchstone.identity.internal.PasswordRule;
import io.touchstone.identity.internal.StoredLink;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.Refused;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the holder of a one-time link may do: choose a password, once. Whoever shows the secret is who it was sent to; unknown,
 * expired, revoked and used ones get the same answer. Looking changes nothing, because mail scanners look too.
 */
@Service
@Transactional(readOnly = true)
public class PasswordSetup {
    private final Links links;
    private final AccountRepository accounts;
    private final Administrators administrators;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final Clock clock;

    PasswordSetup(
            Links links,
            AccountRepository accounts,
            Administrators administrators,
            PasswordEncoder passwords,
            AuditTrail audit,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.administrators = administrators;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the link is for; empty when it is worth nothing (any more). */
    @PreAuthorize("permitAll()")
    public Optional<Purpose> find(Secret secret) {
        return links.find(secret)
                .filter(this::isStillNeeded)
                .map(link -> new Purpose(link.purpose(), link.account().map(Account::signInName)));
    }

    /** Sets the password of the account that the link is for, and ends all its sessions. */
    @PreAuthorize("permitAll()")
    @Transactional
    public void choosePassword(Secret secret, String password) {
        var link = links.findForUse(secret).orElseThrow(PasswordSetup::invalid);
        var account = link.account().orElseThrow(PasswordSetup::invalid);
        PasswordRule.check("password", password, account.name(), account.email(), account.signInName());
        account.changePassword(passwords.encode(password));
        link.use(clock.instant());
        audit.record("account.passwordChosen", "account", account.id(), Map.of("purpose", link.purpose()));
    }

    /** Makes the account that runs the portal, as long as there is none. */
    @PreAuthorize("permitAll()")
    @Transactional
    public UUID makeAdministrator(Secret secret, FirstAdministrator wanted) {
        administrators.takeTurns();
        var link = links.findForUse(secret)
                .filter(found -> found.purpose() == LinkPurpose.FIRST_ADMINISTRATOR)
                .filter(this::isStillNeeded)
                .orElseThrow(PasswordSetup::invalid);
        requireFree("email", wanted.email());
        requireFree("signInName", wanted.signInName());
        PasswordRule.check("password", wanted.password(), wanted.name(), wanted.email(), wanted.signInName());
        var account = new Account(
                wanted.signInName(), wanted.name(), wanted.email(), EnumSet.of(Role.ADMINISTRATOR), clock.instant());
        account.changePassword(passwords.encode(wanted.password()));
        accounts.save(account);
        link.use(clock.instant());
        audit.record("account.firstAdministratorMade", "account", account.id(), Map.of());
        return account.id();
    }

    private boolean isStillNeeded(StoredLink link) {
        return link.purpose() != LinkPurpose.FIRST_ADMINISTRATOR || !administrators.exist();
    }

    private void requireFree(String path, String name) {
        if (accounts.isTaken(Account.normalised(name))) {
            throw new InvalidField(path, "identity.problem.emailTaken");
        }
    }

    private static Refused invalid() {
        return new Refused("identity.problem.link");
    }

    /** {@code signInName} is that of the account, which the first administrator does not have yet. */
    public record Purpose(LinkPurpose purpose, Optional<String> signInName) {
        @Override
        public String toString() {
            return "Purpose[" + purpose + "]";
        }
    }
}
