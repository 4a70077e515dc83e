package org.trellis.paths;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Database;
import org.trellis.testkit.access.Sample;

/** Decisions about screen time, for Lucía and for her district. */
final class DeviceHand {

    static final String DISTRICT = "/api/v1/device-time";
    static final String STUDENT = "/api/v1/students/" + PathScene.STUDENT.id() + "/device-time";

    private DeviceHand() {}

    static void nothingDecided() {
        Database.run("delete from app.device_time");
    }

    static Sample decision(String path) {
        nothingDecided();
        return new Sample("PUT", path, body(120), "application/json", Map.of("If-Match", "\"0\""));
    }

    static Response decide(Actor by, String path, @Nullable Integer minutes) {
        long version = by.request().get(path).jsonPath().getLong("version");
        return by.sending(body(minutes))
                .header("If-Match", "\"" + version + "\"")
                .put(path);
    }

    private static Map<String, Object> body(@Nullable Integer minutes) {
        Map<String, Object> body = new HashMap<>();
        if (minutes != null) {
            body.put("minutesPerWeek", minutes);
        }
        return body;
    }
}
