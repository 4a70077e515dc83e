package org.trellis.people.domain.roster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** The few ways of talking to the database that loading needs, on the connection of the running transaction. */
final class Sql {
    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Takes one row of an answer. */
    interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /** Rows touched. */
    long run(String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.execute() ? 0 : Math.max(0, statement.getLargeUpdateCount());
        } catch (SQLException e) {
            throw new RosterSqlFailed(e);
        }
    }

    long number(String sql) {
        long[] answer = new long[1];
        each(sql, row -> answer[0] = row.getLong(1));
        return answer[0];
    }

    void each(String sql, Row taker) {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                taker.take(rows);
            }
        } catch (SQLException e) {
            throw new RosterSqlFailed(e);
        }
    }

    /** For the rest of the transaction. */
    void set(String setting, String value) {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.execute();
        } catch (SQLException e) {
            throw new RosterSqlFailed(e);
        }
    }

    /** A stream into {@code COPY … FROM STDIN}; closing it ends the copy. */
    PGCopyOutputStream copy(String copySql) {
        try {
            return new PGCopyOutputStream(connection.unwrap(PGConnection.class), copySql, 1 << 16);
        } catch (SQLException e) {
            throw new RosterSqlFailed(e);
        }
    }
}
