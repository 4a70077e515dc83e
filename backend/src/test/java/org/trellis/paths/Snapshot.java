package org.trellis.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;

/** What Lucía reads of herself as of a moment: profile, path and states, byte for byte. */
record Snapshot(Instant at, Map<String, byte[]> answers) {

    private static final List<String> PARTS = List.of("/profile", "/path", "/state");

    private static final String TO_RELAY = "select count(*) from app.event where relayed_at is null and attempts < 5";

    /** Of a quiet moment: what was written before is committed, and the news of it has been heard. */
    static Snapshot take() {
        while (Database.<Long>one(TO_RELAY) > 0) {
            Thread.onSpinWait();
        }
        Instant at = Instant.now().plusMillis(2).truncatedTo(ChronoUnit.MILLIS);
        while (!Instant.now().isAfter(at)) {
            Thread.onSpinWait();
        }
        return new Snapshot(at, read(at));
    }

    /** How many of the three parts are answered in another way today. */
    int differences() {
        Map<String, byte[]> again = read(at);
        return (int) PARTS.stream()
                .filter(part -> !Arrays.equals(answers.get(part), again.get(part)))
                .count();
    }

    /** At the moment it is taken, the past of this moment is the present. */
    void requireLikePresent() {
        same("/profile", "entries");
        same("/profile", "agreed");
        same("/path", "active");
        for (String member : List.of("competencyId", "status", "level", "bestLevel", "evidenceCount", "reason")) {
            same("/state", "items." + member);
        }
    }

    static Response get(String part, Instant at) {
        return Actors.student()
                .request()
                .queryParam("asOf", at.toString())
                .get("/api/v1/students/" + Actors.student().id() + part);
    }

    private void same(String part, String member) {
        JsonPath present = Actors.student()
                .request()
                .get("/api/v1/students/" + Actors.student().id() + part)
                .jsonPath();
        JsonPath past = JsonPath.from(new String(answers.get(part), StandardCharsets.UTF_8));
        assertEquals(present.<Object>get(member), past.<Object>get(member), part + " " + member);
    }

    private static Map<String, byte[]> read(Instant at) {
        Map<String, byte[]> answers = new LinkedHashMap<>();
        for (String part : PARTS) {
            Response response = get(part, at);
            response.then().statusCode(200);
            answers.put(part, response.asByteArray());
        }
        return answers;
    }
}
