package org.trellis.platform.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away for a moment from a fault of ours. */
final class DatabaseTrouble {

    private DatabaseTrouble() {}

    /** Connection lost, shutting down, too many connections, or a lock or statement time-out (SQLSTATE classes 08, 53, 57, 55P03). */
    static boolean isTemporary(@Nullable Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = String.valueOf(sql.getSQLState());
                return state.startsWith("08")
                        || state.startsWith("53")
                        || state.startsWith("57")
                        || "55P03".equals(state);
            }
        }
        return false;
    }
}
