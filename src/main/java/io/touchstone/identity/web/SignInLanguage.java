package io.touchstone.identity.web;

import io.touchstone.identity.internal.Account;
import io.touchstone.identity.internal.AccountRepository;
import io.touchstone.identity.internal.SignedInAccount;
import io.touchstone.ui.BrowserLanguage;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whoever signs in brings the language they once chose into this browser. */
@Component
class SignInLanguage {
    private final AccountRepository accounts;

    SignInLanguage(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void succeeded(InteractiveAuthenticationSuccessEvent event) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && current.getResponse() instanceof HttpServletResponse response) {
            SignedInAccount.from(event.getAuthentication())
                    .flatMap(account -> accounts.findById(account.id()))
                    .flatMap(Account::language)
                    .ifPresent(language -> BrowserLanguage.choose(language, current.getRequest(), response));
        }
    }
}
