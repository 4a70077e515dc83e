package org.trellis.platform.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.web.RequestInfo;

/**
 * Tells each transaction which district it works for. The setting is transaction-local ({@code true}): with {@code false} it
 * would stay on the pooled connection and show one district's rows to the next caller.
 */
@Singleton
public class DistrictConnections implements AgroalPoolInterceptor {

    private static final String SET =
            "select set_config('app.district', ?, true), set_config('synchronous_commit', ?, true)";

    private final CurrentCaller current;
    private final RequestInfo request;

    DistrictConnections(CurrentCaller current, RequestInfo request) {
        this.current = current;
        this.request = request;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (!Arc.container().requestContext().isActive()) {
            return;
        }
        current.find().ifPresent(caller -> announce(connection, caller));
    }

    private void announce(Connection connection, Caller caller) {
        try {
            if (connection.getAutoCommit()) {
                return;
            }
            try (PreparedStatement set = connection.prepareStatement(SET)) {
                set.setString(1, Integer.toString(caller.district()));
                // A read leaves only its access record behind: it need not wait for the disk.
                set.setString(2, request.isRead() ? "off" : "on");
                set.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the district could not be set on a connection", e);
        }
    }
}
