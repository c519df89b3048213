package io.touchstone.identity.web;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import io.touchstone.identity.internal.AccountRepository;
import io.touchstone.identity.internal.SignedInAccount;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions whose time or rights are over: unused for 30 minutes (a page left open beats its heart, which is no use), older
 * than 12 hours, or of an account that was deactivated, signed out everywhere, or given other roles or another password
 * meanwhile. Asked in the database for each request, so that it holds at once and on every node.
 */
class SessionGuard extends OncePerRequestFilter {
    private static final String LAST_USE = SessionGuard.class.getName() + ".lastUse";
    private static final Duration LONGEST_IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);

    private final AccountRepository accounts;
    private final Clock clock;

    SessionGuard(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var account = SignedInAccount.from(SecurityContextHolder.getContext().getAuthentication());
        if (session != null && account.isPresent()) {
            if (isOver(session) || !stillHolds(account.get())) {
                session.invalidate();
                SecurityContextHolder.clearContext();
            } else if (!isHeartbeat(request)) {
                session.setAttribute(LAST_USE, clock.instant());
            }
        }
        chain.doFilter(request, response);
    }

    private boolean stillHolds(SignedInAccount account) {
        return accounts.epochOfActive(account.id())
                .filter(epoch -> epoch == account.epoch())
                .isPresent();
    }

    private boolean isOver(HttpSession session) {
        var now = clock.instant();
        var made = Instant.ofEpochMilli(session.getCreationTime());
        return made.plus(LONGEST).isBefore(now)
                || session.getAttribute(LAST_USE) instanceof Instant used
                        && used.plus(LONGEST_IDLE).isBefore(now);
    }

    private static boolean isHeartbeat(HttpServletRequest request) {
        return RequestType.HEARTBEAT
                .getIdentifier()
                .equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
    }
}
