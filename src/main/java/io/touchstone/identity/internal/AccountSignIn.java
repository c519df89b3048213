package io.touchstone.identity.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the account for a sign-in name. Deactivated accounts and those without a password are as unknown as a name that
 * was never given: the answer to all of them is the same, and takes as long.
 */
@Component
class AccountSignIn implements UserDetailsService, UserDetailsPasswordService {
    private final AccountRepository accounts;

    AccountSignIn(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String signInName) {
        return accounts.findByAnyName(Account.normalised(signInName)).stream()
                .findFirst()
                .filter(Account::active)
                .flatMap(account -> account.passwordHash().map(hash -> SignedInAccount.withPassword(account, hash)))
                .orElseThrow(() -> new UsernameNotFoundException("unknown sign-in name"));
    }

    @Override
    @Transactional
    public UserDetails updatePassword(UserDetails user, @Nullable String newHash) {
        if (newHash != null) {
            accounts.getReferenceById(UUID.fromString(user.getUsername())).rehashPassword(newHash);
        }
        return user;
    }
}
