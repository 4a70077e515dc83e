package org.trellis.scheduling;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

/** Flexible blocks as a test needs them. */
public final class Blocks {

    public static final String PATH = "/api/v1/flex-blocks";

    private Blocks() {}

    /** Nobody keeps any. */
    public static void none() {
        World.ensure();
        Database.run("""
                set session_replication_role = replica;
                delete from app.flex_block_change; delete from app.flex_block;
                set session_replication_role = origin""");
    }

    /** The Monday so many weeks after the coming one. */
    public static LocalDate monday(int weeks) {
        return World.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(weeks);
    }

    /** An hour after lunch. */
    public static Map<String, Object> body(UUID school, LocalDate date) {
        Map<String, Object> body = new HashMap<>();
        body.put("schoolId", school);
        body.put("date", date.toString());
        body.put("startsAt", "13:00");
        body.put("endsAt", "14:00");
        body.put("title", "Open studio");
        body.put("place", "Maker studio");
        return body;
    }

    public static JsonPath written(Actor by, Map<String, Object> body) {
        return by.sending(body).post(PATH).then().statusCode(201).extract().jsonPath();
    }

    /** At Alder School. */
    public static JsonPath on(LocalDate date) {
        return written(Actors.teacher(), body(World.ALDER, date));
    }

    public static Response move(Actor by, JsonPath block, LocalDate to) {
        return by.sending(Map.of("date", to.toString(), "reason", "The hall is taken."))
                .header("If-Match", "\"" + block.getLong("version") + "\"")
                .patch(PATH + "/" + block.getString("id"));
    }

    public static Response cancel(Actor by, JsonPath block) {
        return by.sending(Map.of("reason", "Nobody is there that day."))
                .post(PATH + "/" + block.getString("id") + "/cancellations");
    }
}
