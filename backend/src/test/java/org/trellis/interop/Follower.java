package org.trellis.interop;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Database;

/** Follows the feed as a device does: keeps the token, asks again while there is more. */
public final class Follower {

    private static final String OLDEST = "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)";

    private final Actor actor;
    private final int limit;
    private String token;

    private Follower(Actor actor, int limit) {
        this.actor = actor;
        this.limit = limit;
        awaitOlderOnes();
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

    /** Everything that is committed, as soon as it can be told: something older may still be open, if only the relay's. */
    public List<Map<String, Object>> read() {
        awaitOlderOnes();
        return readNow();
    }

    /** Everything there is to read right now, and on which page it came does not matter. */
    public List<Map<String, Object>> readNow() {
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

    private static void awaitOlderOnes() {
        long mine = Database.<Long>one("select cast(cast(pg_current_xact_id() as text) as bigint)");
        for (int i = 0; i < 2000 && Database.<Long>one(OLDEST) <= mine; i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
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
