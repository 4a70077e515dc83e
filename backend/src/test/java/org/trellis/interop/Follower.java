package org.trellis.interop;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.testkit.Actor;

/** Follows the feed as a device does: keeps the token, asks again while there is more. */
public final class Follower {

    private final Actor actor;
    private final int limit;
    private String token;

    private Follower(Actor actor, int limit) {
        this.actor = actor;
        this.limit = limit;
        this.token = ask("latest").then().statusCode(200).extract().path("token");
    }

    /** From now on. */
    public static Follower of(Actor actor) {
        return new Follower(actor, 50);
    }

    public static Follower of(Actor actor, int limit) {
        return new Follower(actor, limit);
    }

    public String token() {
        return token;
    }

    /** Everything there is to read right now, and on which page it came does not matter. */
    public List<Map<String, Object>> read() {
        List<Map<String, Object>> changes = new ArrayList<>();
        boolean more = true;
        while (more) {
            JsonPath page = ask(token).then().statusCode(200).extract().jsonPath();
            changes.addAll(page.getList("items"));
            token = page.getString("token");
            more = page.getBoolean("more");
        }
        return changes;
    }

    /** Those about one thing. */
    public List<Map<String, Object>> read(UUID resource) {
        return read().stream()
                .filter(change -> resource.toString().equals(change.get("resourceId")))
                .toList();
    }

    private Response ask(String since) {
        return ask(actor, since, limit);
    }

    public static Response ask(Actor actor, String since, int limit) {
        return actor.request()
                .queryParam("since", since)
                .queryParam("limit", limit)
                .get("/api/v1/changes");
    }
}
