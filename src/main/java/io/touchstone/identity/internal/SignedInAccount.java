package io.touchstone.identity.internal;

import io.touchstone.identity.Role;
import io.touchstone.identity.Viewer;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session, a token's request or {@link io.touchstone.identity.RunAs}. {@code epoch} is the account's at
 * that time: when the account has moved on, this principal is worth nothing any more.
 */
public final class SignedInAccount implements UserDetails, CredentialsContainer {
    private final UUID id;
    private final String name;
    private final String email;
    private final Set<Role> roles;
    private final long epoch;
    private @Nullable String passwordHash;

    private SignedInAccount(Account account, Set<Role> roles, @Nullable String passwordHash) {
        this.id = account.id();
        this.name = account.name();
        this.email = account.email();
        this.roles = Set.copyOf(roles);
        this.epoch = account.epoch();
        this.passwordHash = passwordHash;
    }

    /** For checking a password at sign-in. */
    static SignedInAccount withPassword(Account account, String hash) {
        return new SignedInAccount(account, account.roles(), hash);
    }

    /** Already known to be this account, with these of its roles. */
    public static SignedInAccount of(Account account, Set<Role> roles) {
        return new SignedInAccount(account, roles, null);
    }

    /** The account behind an authentication, if it is one of ours. */
    public static Optional<SignedInAccount> from(@Nullable Authentication authentication) {
        return authentication != null
                        && authentication.isAuthenticated()
                        && authentication.getPrincipal() instanceof SignedInAccount account
                ? Optional.of(account)
                : Optional.empty();
    }

    public Viewer viewer() {
        return new Viewer(id, name, email, roles);
    }

    public UUID id() {
        return id;
    }

    public long epoch() {
        return epoch;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    /** The id: what frameworks log as the user's name must not be a name. */
    @Override
    public String getUsername() {
        return id.toString();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInAccount account && id.equals(account.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "SignedInAccount[" + id + "]";
    }
}
