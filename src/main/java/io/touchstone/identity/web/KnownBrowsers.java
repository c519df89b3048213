package io.touchstone.identity.web;

import io.touchstone.identity.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Browsers in which somebody signed in before. Their tries are counted apart, so that whoever fails on purpose, with another's
 * name or from a shared address, keeps nobody out of their own browser.
 */
@Component
class KnownBrowsers {
    private static final String COOKIE = "touchstone-browser";
    private static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient sql;
    private final Clock clock;

    KnownBrowsers(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The hash of this browser's secret, if the account with this sign-in name used it before. */
    Optional<String> of(HttpServletRequest request, String signInName) {
        return secret(request)
                .map(Secret::hash)
                .filter(hash -> sql.sql("""
                        select count(*) from known_browser b join account a on a.id = b.account_id
                        where b.secret_hash = :hash and a.sign_in_name = :name and b.last_used > :oldest""")
                                .param("hash", hash)
                                .param("name", signInName)
                                .param("oldest", now().minus(KEPT))
                                .query(Long.class)
                                .single()
                        > 0);
    }

    /** A fresh secret at each sign-in, for this account only. */
    @Transactional
    public void remember(UUID account, HttpServletRequest request, HttpServletResponse response) {
        secret(request)
                .ifPresent(
                        old -> sql.sql("delete from known_browser where secret_hash = :hash and account_id = :account")
                                .params(Map.of("hash", Secret.hash(old), "account", account))
                                .update());
        sql.sql("delete from known_browser where last_used < :oldest")
                .param("oldest", now().minus(KEPT))
                .update();
        var secret = Secret.random();
        sql.sql("insert into known_browser (secret_hash, account_id, last_used) values (:hash, :account, :now)")
                .params(Map.of("hash", secret.hash(), "account", account, "now", now()))
                .update();
        response.addCookie(cookie(secret, request.isSecure()));
    }

    private static Cookie cookie(Secret secret, boolean secure) {
        var cookie = new Cookie(COOKIE, secret.text());
        cookie.setPath("/login");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
