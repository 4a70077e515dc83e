package org.trellis.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actors;

/** Rosters of real producers, where they are at hand: the counts are known exactly. */
@QuarkusTest
class RealRostersTest {

    @Test
    void grandBendImportsWholeAndFast() throws IOException {
        RosterClient sis = new RosterClient(Actors.adminOfOtherDistrict(), "grand-bend-" + UUID.randomUUID());
        byte[] zip = real("grand-bend-1.2.zip");
        JsonPath done = sis.send(zip);
        double seconds = Duration.between(
                                Instant.parse(done.getString("startedAt")), Instant.parse(done.getString("finishedAt")))
                        .toMillis()
                / 1e3;

        assertEquals("DONE", done.getString("status"), () -> done.prettify());
        assertEquals(4, done.getInt("counts.orgs.added"));
        assertEquals(532, done.getInt("counts.classes.added"));
        assertEquals(2_900, done.getInt("counts.users.added"));
        assertEquals(13_993, done.getInt("counts.enrollments.added"));
        System.out.printf(
                "FIGURE roster grand-bend 4 orgs 532 classes 2900 users 13993 enrollments in %.1f s%n", seconds);
        assertTrue(seconds <= 10, seconds + " s");

        JsonPath again = sis.send(zip);
        assertEquals(13_993, again.getInt("counts.enrollments.unchanged"));
        assertEquals(2_900, again.getInt("counts.users.unchanged"));
    }

    @Test
    void theOneOneFileImportsThoughItFillsStatusAndDates() throws IOException {
        RosterClient sis = new RosterClient(Actors.adminOfOtherDistrict(), "generated-" + UUID.randomUUID());

        JsonPath done = sis.send(real("generated-1.1-3000students.zip"));

        assertEquals("DONE", done.getString("status"), () -> done.prettify());
        assertEquals("1.1", done.getString("version"));
        assertEquals(3_040, done.getInt("counts.users.added"));
        assertEquals(3_040, done.getInt("counts.roles.added"));
        assertEquals(13_446, done.getInt("counts.enrollments.added"));
    }

    private static byte[] real(String name) throws IOException {
        Path found = Stream.of("../shared/data", "../../shared/data", "../../../shared/data")
                .map(folder -> Path.of(folder, "oneroster", name))
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
        assumeTrue(found != null, "the real file is not at hand");
        return Files.readAllBytes(found);
    }
}
