package io.touchstone.demo;

import io.touchstone.identity.AccountSeed;
import io.touchstone.identity.RunAs;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's accounts by their sign-in names, and what they do. */
@Component
@Profile("demo")
class DemoPeople {
    private final AccountSeed accounts;
    private final RunAs runAs;

    DemoPeople(AccountSeed accounts, RunAs runAs) {
        this.accounts = accounts;
        this.runAs = runAs;
    }

    UUID id(String signInName) {
        return accounts.find(signInName).orElseThrow();
    }

    <T> T as(String signInName, Supplier<T> work) {
        return runAs.account(id(signInName), work);
    }

    void as(String signInName, Runnable work) {
        runAs.account(id(signInName), work);
    }
}
