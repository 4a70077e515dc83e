package org.trellis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

/** The demo files go in through the real doors, once. */
@QuarkusTest
class DemoLoadTest {

    private static final int RIVER = 101;
    private static final int LAKE = 102;

    @Inject
    DemoLoader loader;

    @Inject
    Clock clock;

    @BeforeEach
    void theOtherTestsHaveTheirWorld() {
        World.ensure();
    }

    @Test
    void loadsBothDistrictsAndRepeatingItChangesNothing() {
        loader.load(district(RIVER, "river"));
        loader.load(district(LAKE, "lake"));
        long log = count("app.mastery_log");
        loader.load(district(RIVER, "river"));
        assertEquals(log, count("app.mastery_log"));
        assertEquals(404, count("app.person"));
        assertTrue(count("app.evidence") > 4000);
    }

    private DemoDistrict district(int id, String folder) {
        StoryCalendar calendar = StoryCalendar.of(clock.instant(), ZoneId.of("America/Chicago"));
        DemoFiles files = new DemoFiles(Path.of("../demo", folder), calendar);
        return new DemoDistrict(id, "demo-" + folder, "Demo " + folder, "admin." + folder, files);
    }

    private static long count(String table) {
        return Database.<Long>one("select count(*) from " + table + " where district_id = " + RIVER);
    }
}
