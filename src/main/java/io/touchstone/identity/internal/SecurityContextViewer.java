package io.touchstone.identity.internal;

import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.Viewer;
import java.util.Optional;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
class SecurityContextViewer implements CurrentViewer {
    @Override
    public Optional<Viewer> find() {
        return SignedInAccount.from(SecurityContextHolder.getContext().getAuthentication())
                .map(SignedInAccount::viewer);
    }

    @Override
    public Viewer require() {
        return find().orElseThrow(() -> new AuthorizationDeniedException("nobody is signed in"));
    }
}
