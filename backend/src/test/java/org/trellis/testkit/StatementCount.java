package org.trellis.testkit;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jboss.logging.MDC;

/** Counts the SQL statements of each request, by its {@code X-Request-Id}; background work counts apart. */
@PersistenceUnitExtension
@Singleton
public class StatementCount implements StatementInspector {

    private static final Map<String, Integer> COUNTS = new ConcurrentHashMap<>();

    /** 0 for a request that asked the database nothing. */
    public static int of(String requestId) {
        return COUNTS.getOrDefault(requestId, 0);
    }

    @Override
    public String inspect(String sql) {
        Object request = MDC.get("requestId");
        if (request != null) {
            COUNTS.merge(request.toString(), 1, Integer::sum);
        }
        return sql;
    }
}
