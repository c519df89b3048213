package io.touchstone.identity.internal;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The session of whoever asks now. */
@Component
public class CurrentSession {
    private static final String KEPT_AS = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    /** The account moved on, and this session with it, while all others of that account are over. */
    public void goOnAs(Account account) {
        var principal = SignedInAccount.of(account, account.roles());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            var session = current.getRequest().getSession(false);
            if (session != null) {
                session.setAttribute(KEPT_AS, context);
            }
        }
    }
}
