package io.touchstone.identity;

import io.touchstone.identity.internal.Account;
import io.touchstone.identity.internal.AccountRepository;
import io.touchstone.identity.internal.ApiToken;
import io.touchstone.identity.internal.ApiTokenRepository;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes accounts with a known password and tokens with a known text, which nothing else can: for the demo and for tests, and
 * absent everywhere else.
 */
@Component
@Profile({"demo", "test"})
public class AccountSeed {
    private static final Duration YEAR = Duration.ofDays(365);

    private final AccountRepository accounts;
    private final ApiTokenRepository tokens;
    private final PasswordEncoder passwords;
    private final Clock clock;

    /** Hashing is slow on purpose, and here the same few passwords come again and again. */
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    AccountSeed(AccountRepository accounts, ApiTokenRepository tokens, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional
    public UUID account(String signInName, String name, String email, String password, Set<Role> roles) {
        var account = new Account(signInName, name, email, roles, clock.instant());
        account.changePassword(hashes.computeIfAbsent(password, passwords::encode));
        return accounts.save(account).id();
    }

    @Transactional(readOnly = true)
    public Optional<UUID> find(String signInName) {
        return accounts.findBySignInName(Account.normalised(signInName)).map(Account::id);
    }

    /** Valid for a year from now, with the given roles as far as the owner holds them. */
    @Transactional
    public UUID apiToken(UUID owner, String name, Secret secret, Set<Role> roles) {
        var account = accounts.findWithRolesById(owner).orElseThrow();
        var now = clock.instant();
        return tokens.save(new ApiToken(account, name, secret.hash(), roles, now, now.plus(YEAR)))
                .id();
    }

    /** The same, in place of every token that the owner had; from then on it is nobody whom people choose. */
    @Transactional
    public void onlyApiToken(UUID owner, String name, Secret secret, Set<Role> roles) {
        accounts.findById(owner).orElseThrow().serveProgramsOnly();
        tokens.deleteAll(tokens.findByAccountIdOrderByCreatedAtDesc(owner));
        tokens.flush();
        apiToken(owner, name, secret, roles);
    }
}
