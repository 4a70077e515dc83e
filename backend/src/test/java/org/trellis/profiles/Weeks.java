package org.trellis.profiles;

import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

/** Lucía's weeks in tests: sentences over HTTP. */
final class Weeks {

    static final String URL = "/api/v1/students/" + Actors.student().id() + "/goal-weeks";
    static final String THIS = URL + "/" + monday();

    private Weeks() {}

    /** As before the first week. */
    static void none() {
        Database.run("""
                set session_replication_role = replica;
                delete from app.goal_week_reply;
                delete from app.goal_week;
                set session_replication_role = origin;
                """);
    }

    static LocalDate monday() {
        return World.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static Map<String, Object> words() {
        return new HashMap<>(Map.of(
                "feeling",
                "LOW",
                "feelingNote",
                "Tired of mornings",
                "lookBack",
                List.of(Map.of("text", "Ask Wei", "outcome", "PARTLY")),
                "plan",
                List.of(Map.of("text", "Read the graph out loud"))));
    }

    static Response writes(Map<String, Object> words) {
        String etag = Actors.student().request().get(THIS).header("ETag");
        return Actors.student().sending(words).header("If-Match", etag).put(THIS);
    }

    static Response shares() {
        return Actors.student().sending(Map.of()).post(THIS + "/sharings");
    }

    static Response shared() {
        none();
        writes(words());
        return shares();
    }
}
