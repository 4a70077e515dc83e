package org.trellis.people;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Set;
import java.util.UUID;
import org.trellis.testkit.Actor;

/** Sends rosters as the SIS of a district would, and waits for what comes of them. */
public final class RosterClient {
    private static final Set<String> SETTLED = Set.of("DONE", "REFUSED", "FAILED", "WAITING_FOR_CONFIRMATION");

    private final Actor sender;
    private final String source;

    public RosterClient(Actor sender, String source) {
        this.sender = sender;
        this.source = source;
    }

    /** The import as it stands in the end. */
    public JsonPath send(byte[] zip, String... options) {
        return settled(post(zip, options).then().statusCode(202).extract().path("id"));
    }

    public Response post(byte[] zip, String... options) {
        var request = sender.request()
                .contentType("application/zip")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("source", source);
        for (String option : options) {
            request.queryParam(option.split("=")[0], option.split("=")[1]);
        }
        return request.body(zip).post("/api/v1/roster-imports");
    }

    JsonPath confirm(String id) {
        sender.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/roster-imports/" + id + "/confirmations")
                .then()
                .statusCode(202);
        return settled(id);
    }

    JsonPath rows(String id) {
        return sender.request()
                .get("/api/v1/roster-imports/" + id + "/rows")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath settled(String id) {
        for (int look = 0; look < 600; look++) {
            JsonPath now = sender.request().get("/api/v1/roster-imports/" + id).jsonPath();
            if (SETTLED.contains(now.getString("status"))) {
                return now;
            }
            pause();
        }
        throw new AssertionError("import " + id + " is not settled after a minute");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
