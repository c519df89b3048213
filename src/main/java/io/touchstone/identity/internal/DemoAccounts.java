package io.touchstone.identity.internal;

import io.touchstone.identity.AccountSeed;
import io.touchstone.identity.DemoStep;
import io.touchstone.identity.PortalSettings;
import io.touchstone.identity.Role;
import io.touchstone.identity.Secret;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo, and the account behind its API token, which nobody can sign in with. */
@Component
@Profile("demo")
public class DemoAccounts implements DemoStep {
    private static final Set<Role> API = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));
    private static final String API_NAME = "api";

    private final AccountSeed accounts;
    private final PortalSettings settings;

    DemoAccounts(AccountSeed accounts, PortalSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    public List<DemoAccount> listed() {
        return DemoAccount.ALL;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void seed() {
        DemoAccount.ALL.forEach(each -> accounts.account(
                each.signInName(), each.name(), each.email(), DemoAccount.PASSWORD, Set.of(each.role())));
        accounts.account(API_NAME, "API", "api@example.com", Secret.random().text(), API);
    }

    /** The token is the one of the settings, and never runs out. */
    @Override
    public void refresh() {
        var api = accounts.find(API_NAME).orElseThrow();
        accounts.onlyApiToken(api, "demo", new Secret(settings.demo().apiToken()), API);
    }
}
