package org.trellis.platform.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.trellis.platform.security.Callers;
import org.trellis.testkit.World;

/** Two districts, and now and then nobody at all, take turns on a connection; their turns end in every way there is. */
@Singleton
class Turns {

    private final Callers callers;

    Turns(Callers callers) {
        this.callers = callers;
    }

    /**
     * What was seen.
     *
     * @param own rows of the district whose turn it was
     * @param foreign rows of any other, or any row at all on nobody's turn
     * @param failed turns that ended in an error or a rollback
     */
    record Tally(long own, long foreign, long failed) {

        Tally and(Tally other) {
            return new Tally(own + other.own, foreign + other.foreign, failed + other.failed);
        }
    }

    Tally play(DataSource pool, int turns) {
        Tally tally = new Tally(0, 0, 0);
        for (int turn = 0; turn < turns; turn++) {
            tally = tally.and(play(pool, turn, (turn + turn / 10) % 2 == 0 ? World.RIVER : World.LAKE));
        }
        return tally;
    }

    private Tally play(DataSource pool, int turn, int district) {
        Tally[] seen = {new Tally(0, 0, 0)};
        try {
            switch (turn % 10) {
                case 8 -> QuarkusTransaction.requiringNew().run(() -> look(pool, 0, "", seen));
                case 9 -> look(pool, 0, "", seen);
                default ->
                    callers.runAs(
                            district,
                            () -> QuarkusTransaction.requiringNew()
                                    .run(() -> look(pool, district, ending(turn), seen)));
            }
            return seen[0];
        } catch (RuntimeException ended) {
            return seen[0].and(new Tally(0, 0, 1));
        }
    }

    /** How a turn ends, as SQL; nothing ends it well. */
    private static String ending(int turn) {
        if (turn % 500 == 3) {
            return "select pg_terminate_backend(pg_backend_pid())";
        }
        return switch (turn % 10) {
            case 4 -> "select 1 / 0";
            case 5 -> "rollback please";
            case 6 -> "set local statement_timeout = 2; select pg_sleep(1)";
            default -> "";
        };
    }

    private static void look(DataSource pool, int district, String ending, Tally[] seen) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            seen[0] = count(statement, district);
            if (ending.startsWith("rollback")) {
                QuarkusTransaction.setRollbackOnly();
            } else if (!ending.isEmpty()) {
                statement.execute(ending);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Tally count(Statement statement, int district) throws SQLException {
        String sql = "select count(*) filter (where district_id = " + district
                + "), count(*) filter (where district_id <> " + district + ") from app.person";
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return new Tally(rows.getLong(1), rows.getLong(2), 0);
        }
    }
}
