package io.touchstone.identity;

import io.touchstone.identity.internal.Account;
import io.touchstone.identity.internal.AccountRepository;
import io.touchstone.identity.internal.Administrators;
import io.touchstone.identity.internal.Links;
import io.touchstone.problem.InvalidField;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may come in, and as what. Whatever takes rights away ends sessions and tokens at once. */
@Service
@Transactional(readOnly = true)
public class Accounts {
    private static final String SUBJECT = "account";

    private final AccountRepository accounts;
    private final Administrators administrators;
    private final Links links;
    private final CurrentViewer viewer;
    private final AuditTrail audit;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            Administrators administrators,
            Links links,
            CurrentViewer viewer,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.links = links;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    /** By name; {@code text} is a part of the name or the mail address, or blank for all. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Page<AccountRow> list(String text, Pageable page) {
        return accounts.search(LikePattern.containing(text), page).map(this::row);
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public AccountRow get(UUID id) {
        return row(account(id));
    }

    /** Makes the account; its owner chooses the password by the link. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public Invited invite(NewAccount wanted) {
        if (accounts.isTaken(Account.normalised(wanted.email()))) {
            throw new InvalidField("email", "identity.problem.emailTaken");
        }
        var account = accounts.save(
                new Account(wanted.email(), wanted.name(), wanted.email(), wanted.roles(), clock.instant()));
        audit.record("account.invited", SUBJECT, account.id(), Map.of("roles", sorted(wanted.roles())));
        return new Invited(account.id(), links.issue(LinkPurpose.INVITATION, account));
    }

    /** For somebody who lost the invitation, or forgot the password. Links made before are over; a password stays until the new one is chosen. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public OneTimeLink newLink(UUID id) {
        var account = account(id);
        if (!account.active()) {
            throw new Refused("identity.problem.deactivated");
        }
        var purpose = account.passwordHash().isPresent() ? LinkPurpose.RESET : LinkPurpose.INVITATION;
        audit.record("account.linkMade", SUBJECT, id, Map.of("purpose", purpose));
        return links.issue(purpose, account);
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void changeRoles(UUID id, Set<Role> roles) {
        administrators.takeTurns();
        var account = account(id);
        if (roles.isEmpty()) {
            throw new InvalidField("roles", "identity.problem.noRole");
        }
        if (account.roles().equals(roles)) {
            return;
        }
        if (isOwn(account)) {
            throw new Refused("identity.problem.ownRoles");
        }
        if (!roles.contains(Role.ADMINISTRATOR)) {
            administrators.requireAnotherThan(account);
        }
        audit.record("account.rolesChanged", SUBJECT, id, Map.of("from", sorted(account.roles()), "to", sorted(roles)));
        account.changeRoles(roles);
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void deactivate(UUID id) {
        administrators.takeTurns();
        var account = account(id);
        if (account.active()) {
            administrators.requireAnotherThan(account);
            account.deactivate();
            links.revoke(account);
            audit.record("account.deactivated", SUBJECT, id, Map.of());
        }
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void activate(UUID id) {
        var account = account(id);
        if (!account.active()) {
            account.activate();
            audit.record("account.activated", SUBJECT, id, Map.of());
        }
    }

    /** Ends every session and token of the account; its owner may sign in again. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void signOutEverywhere(UUID id) {
        account(id).endSessions();
        audit.record("account.signedOutEverywhere", SUBJECT, id, Map.of());
    }

    private Account account(UUID id) {
        return accounts.findWithRolesById(id).orElseThrow(NotFound::new);
    }

    private boolean isOwn(Account account) {
        return viewer.require().id().equals(account.id());
    }

    private AccountRow row(Account account) {
        return new AccountRow(
                account.id(),
                account.name(),
                account.email(),
                account.signInName(),
                account.roles(),
                state(account),
                isOwn(account));
    }

    private static AccountState state(Account account) {
        if (!account.active()) {
            return AccountState.DEACTIVATED;
        }
        return account.passwordHash().isPresent() ? AccountState.ACTIVE : AccountState.INVITED;
    }

    private static Set<Role> sorted(Set<Role> roles) {
        return new TreeSet<>(roles);
    }

    /** The new account, and the link to send to its owner. */
    public record Invited(UUID id, OneTimeLink link) {}
}
