package io.touchstone.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Counts what is asked of the database, whoever asks: {@code assertThat(Statements.of(() -> rankings.of(few)))…}. */
@Component
public final class Statements implements BeanPostProcessor {
    private static final Set<String> ASKING = Set.of("prepareStatement", "prepareCall", "createStatement");
    private static final ThreadLocal<AtomicLong> ASKED = ThreadLocal.withInitial(AtomicLong::new);

    /** How many this work needs, in its own thread. */
    public static long of(Runnable work) {
        var before = ASKED.get().get();
        work.run();
        return ASKED.get().get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new Counting(database) : bean;
    }

    private static final class Counting extends DelegatingDataSource {
        Counting(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (ASKING.contains(method.getName())) ASKED.get().incrementAndGet();
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException failure) {
                            throw failure.getCause();
                        }
                    });
        }
    }
}
