package io.touchstone.identity.internal;

import io.touchstone.identity.LinkPurpose;
import io.touchstone.identity.OneTimeLink;
import io.touchstone.identity.PortalSettings;
import io.touchstone.identity.Secret;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes, finds and ends one-time links. A new one ends those before it. */
@Component
@Transactional
public class Links {
    private final StoredLinks links;
    private final PortalSettings settings;
    private final Clock clock;

    Links(StoredLinks links, PortalSettings settings, Clock clock) {
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    public OneTimeLink issue(LinkPurpose purpose, Account account) {
        revoke(account);
        return save(purpose, account);
    }

    OneTimeLink issueForFirstAdministrator() {
        revoke(links.openFor(LinkPurpose.FIRST_ADMINISTRATOR));
        return save(LinkPurpose.FIRST_ADMINISTRATOR, null);
    }

    public void revoke(Account account) {
        revoke(links.openOf(account.id()));
    }

    public Optional<StoredLink> find(Secret secret) {
        return links.findBySecretHash(secret.hash()).filter(link -> link.opensAt(clock.instant()));
    }

    /** As {@link #find}, and nobody else can use it meanwhile. */
    public Optional<StoredLink> findForUse(Secret secret) {
        return links.lockBySecretHash(secret.hash()).filter(link -> link.opensAt(clock.instant()));
    }

    private void revoke(List<StoredLink> open) {
        open.forEach(link -> link.revoke(clock.instant()));
    }

    private OneTimeLink save(LinkPurpose purpose, @Nullable Account account) {
        var secret = Secret.random();
        var link = links.save(new StoredLink(purpose, account, secret.hash(), clock.instant()));
        var path = purpose == LinkPurpose.INVITATION ? "/welcome/" : "/setup/";
        return new OneTimeLink(settings.address(path + secret.text()), link.expiresAt());
    }
}
