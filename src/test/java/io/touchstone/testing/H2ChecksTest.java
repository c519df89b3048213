package io.touchstone.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Our migrations check columns against lists. A pool closes the connection that made them long before the portal ends. */
class H2ChecksTest {
    private static final String URL = "jdbc:h2:mem:checks;DB_CLOSE_DELAY=-1";

    @Test
    void aCheckHoldsAfterTheConnectionThatMadeItIsClosed() throws SQLException {
        try (var maker = DriverManager.getConnection(URL)) {
            maker.createStatement().execute("create table stone (kind varchar(10) check (kind in ('GOLD', 'SILVER')))");
        }
        try (var other = DriverManager.getConnection(URL);
                var statement = other.createStatement()) {
            assertThat(statement.executeUpdate("insert into stone values ('GOLD')"))
                    .isOne();
            assertThatThrownBy(() -> statement.executeUpdate("insert into stone values ('LEAD')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Check constraint violation");
        }
    }
}
