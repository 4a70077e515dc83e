package org.trellis.platform.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.testkit.World;

/** One connection, two districts taking turns: neither finds the other's district left on it, however a turn ends. */
@QuarkusTest
class PooledDistrictTest {

    private static final int TURNS = 10_000;

    @Inject
    DistrictConnections real;

    @Inject
    CurrentCaller current;

    @Inject
    OneConnectionPool pools;

    @Inject
    Turns turns;

    @BeforeEach
    void twoDistricts() {
        World.ensure();
    }

    @Test
    @Tag("P04")
    void theDistrictNeverOutlivesItsTransaction() throws SQLException {
        try (AgroalDataSource pool = pools.open(real)) {
            Turns.Tally tally = turns.play(pool, TURNS);
            System.out.printf(
                    "FIGURE P04 %d transactions on one connection (%d ended badly), %d foreign rows%n",
                    TURNS, tally.failed(), tally.foreign());
            assertEquals(0, tally.foreign());
            assertTrue(tally.failed() > TURNS / 10 && tally.own() > TURNS / 2, tally.toString());
        }
    }

    @Test
    @Tag("P04")
    void aSettingOfTheSessionWouldLeak() throws SQLException {
        try (AgroalDataSource pool = pools.open(new Leaky())) {
            assertTrue(
                    turns.play(pool, 100).foreign() > 0, "control: with set_config(…, false) rows are seen by others");
        }
    }

    /** The breach: the setting stays on the connection. */
    private final class Leaky implements AgroalPoolInterceptor {

        @Override
        public void onConnectionAcquire(Connection connection) {
            current.find().ifPresent(caller -> {
                try (PreparedStatement set =
                        connection.prepareStatement("select set_config('app.district', ?, false)")) {
                    set.setString(1, Integer.toString(caller.district()));
                    set.execute();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }
}
