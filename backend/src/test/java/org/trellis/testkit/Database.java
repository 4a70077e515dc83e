package org.trellis.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database as its superuser sees it: to prepare what the API cannot, and to look behind it. */
public final class Database {

    private static Connection kept;

    private Database() {}

    public static Connection superuser() throws SQLException {
        return DriverManager.getConnection(System.getProperty(RealParts.SUPERUSER_URL) + "&prepareThreshold=0");
    }

    /** A connection as the role the application uses, without a district. */
    public static Connection api() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty(RealParts.SUPERUSER_URL).replace("user=postgres", "user=trellis_api"));
    }

    /** Runs one or several statements; {@code ?} takes the parameters in order. */
    public static void run(String sql, Object... parameters) {
        asSuperuser(sql, parameters, PreparedStatement::execute);
    }

    /** The first column of every row. */
    @SuppressWarnings("unchecked")
    public static <T> List<T> list(String sql, Object... parameters) {
        return asSuperuser(sql, parameters, statement -> {
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add((T) rows.getObject(1));
                }
            }
            return found;
        });
    }

    public static <T> T one(String sql, Object... parameters) {
        return Database.<T>list(sql, parameters).getFirst();
    }

    private interface Work<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /** On a connection that is kept, since tests ask thousands of times. */
    private static synchronized <T> T asSuperuser(String sql, Object[] parameters, Work<T> work) {
        try {
            if (kept == null || !kept.isValid(1)) {
                kept = superuser();
            }
            try (PreparedStatement statement = kept.prepareStatement(sql)) {
                fill(statement, parameters);
                return work.of(statement);
            }
        } catch (SQLException e) {
            // what failed may have left settings behind
            kept = null;
            throw new IllegalStateException(e);
        }
    }

    private static void fill(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
