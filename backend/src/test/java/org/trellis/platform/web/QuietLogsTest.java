package org.trellis.platform.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testkit.Actors.otherStudent;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a child wrote is nowhere in the logs, whether it was stored, refused or could not be read. */
@QuarkusTest
class QuietLogsTest {

    private static final String WORDS = "marmalade-canary";
    private static final String ENTRIES = "/api/v1/students/" + otherStudent().id() + "/profile/entries";

    private final Kept kept = new Kept();

    @BeforeEach
    void listen() {
        otherStudent().request(); // seeds
        Logger.getLogger("").addHandler(kept);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(kept);
    }

    @Test
    void wordsOfAChildAreNotLogged() {
        int answer = send(
                Map.of("kind", "INTEREST", "text", WORDS, "basis", Map.of("kind", "SELF"), "visibility", "SHARED"));
        assertEquals(201, answer);
        assertEquals(400, send(Map.of("kind", "INTEREST", WORDS, WORDS)));
        assertEquals(
                422,
                send(Map.of(
                        "kind",
                        "INTEREST",
                        "text",
                        WORDS.repeat(500),
                        "basis",
                        Map.of("kind", "SELF"),
                        "visibility",
                        "SHARED")));
        assertEquals(400, send("{\"text\":\"" + WORDS));
        given().header("Authorization", "Bearer " + otherStudent().token())
                .queryParam("q", WORDS)
                .get("/api/v1/competencies");
        given().header("Authorization", "Bearer " + WORDS).get("/api/v1/me");
        assertEquals(List.of(), kept.linesWith(WORDS));
    }

    @Test
    void aLineThatNamesThemIsFound() {
        Logger.getLogger("org.trellis.control").warning("This says " + WORDS);
        assertTrue(kept.linesWith(WORDS).size() == 1, "the check must see what is logged");
    }

    private static int send(Object body) {
        return given().header("Authorization", "Bearer " + otherStudent().token())
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(ENTRIES)
                .statusCode();
    }

    /** Every line as it would be written, stack traces included. */
    private static final class Kept extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        Kept() {
            setLevel(Level.ALL);
        }

        List<String> linesWith(String words) {
            return lines.stream().filter(line -> line.contains(words)).toList();
        }

        @Override
        public void publish(LogRecord record) {
            StringBuilder line =
                    new StringBuilder(String.valueOf(ExtLogRecord.wrap(record).getFormattedMessage()));
            for (Throwable t = record.getThrown(); t != null; t = t.getCause()) {
                line.append('\n').append(t);
            }
            lines.add(line.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
