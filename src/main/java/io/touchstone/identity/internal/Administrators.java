package io.touchstone.identity.internal;

import io.touchstone.identity.Role;
import io.touchstone.problem.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that somebody can always run the portal. */
@Component
public class Administrators {
    private final AccountRepository accounts;
    private final JdbcClient sql;

    Administrators(AccountRepository accounts, JdbcClient sql) {
        this.accounts = accounts;
        this.sql = sql;
    }

    /** Until the end of the transaction nobody else changes who is an administrator: two can't remove each other at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeTurns() {
        sql.sql("select id from installation where id = 1 for update")
                .query(Integer.class)
                .list();
    }

    public boolean exist() {
        return accounts.countActiveWithRole(Role.ADMINISTRATOR) > 0;
    }

    /** Refuses when this account is the only one left that can run the portal. */
    public void requireAnotherThan(Account account) {
        var runsIt = account.active()
                && account.passwordHash().isPresent()
                && account.roles().contains(Role.ADMINISTRATOR);
        if (runsIt && accounts.countActiveWithRole(Role.ADMINISTRATOR) < 2) {
            throw new Refused("identity.problem.lastAdministrator");
        }
    }
}
