package org.trellis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
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
    void aDistrictGoesInOnceAndRepeatingItChangesNothing() {
        loader.load(district(LAKE, "lake"));
        long log = count("app.mastery_log", LAKE);
        long steps = count("app.path_step", LAKE);
        loader.load(district(LAKE, "lake"));
        assertEquals(21, count("app.person", LAKE));
        assertEquals(161, count("app.evidence", LAKE));
        assertEquals(log, count("app.mastery_log", LAKE));
        assertEquals(steps, count("app.path_step", LAKE));
    }

    /** Long; the journeys load it too. */
    @Test
    @EnabledIfSystemProperty(named = "trellis.demo.test", matches = "river")
    void theLargeDistrictGoesInWithItsStories() {
        loader.load(district(RIVER, "river"));
        assertEquals(415, count("app.person", RIVER));
        assertEquals(11, count("app.evidence_media", RIVER));
    }

    private DemoDistrict district(int id, String folder) {
        StoryCalendar calendar = StoryCalendar.of(clock.instant(), ZoneId.of("America/Chicago"));
        DemoFiles files = new DemoFiles(Path.of("../demo", folder), calendar);
        return new DemoDistrict(id, "demo-" + folder, "Demo " + folder, "admin." + folder, files);
    }

    private static long count(String table, int district) {
        return Database.<Long>one("select count(*) from " + table + " where district_id = " + district);
    }
}
