package org.trellis.paths;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.testkit.Actors;
import org.trellis.testkit.World;

/** Authorized modifications for Lucía, as far along as a test needs them. */
final class Exceptions {

    static final String PATH = "/api/v1/students/" + PathScene.STUDENT.id() + "/authorized-modifications";
    static final Map<String, Object> SIGNED = Map.of(
            "authority",
            "Dr. Wen, chair of the IEP team",
            "noticeTo",
            "Rosa Herrera",
            "noticeOn",
            "2026-01-15",
            "noticeWay",
            "CONVERSATION");

    private Exceptions() {}

    static Map<String, Object> without(UUID competency) {
        return at(competency, null, today(), today().plusDays(30));
    }

    static Map<String, Object> at(UUID competency, @Nullable Integer level, LocalDate from, LocalDate to) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "competencyId",
                competency,
                "team",
                "IEP",
                "grounds",
                "Meeting of January 12",
                "startsOn",
                from.toString(),
                "endsOn",
                to.toString()));
        if (level != null) {
            body.put("requiredLevel", level);
        }
        return body;
    }

    /** Path of one that waits for a signature. */
    static String proposed(UUID competency) {
        return proposed(without(competency));
    }

    static String proposed(Map<String, Object> body) {
        String id = PathScene.TEACHER
                .sending(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return PATH + "/" + id;
    }

    /** Path of one that was signed. */
    static String authorized(Map<String, Object> body) {
        String path = proposed(body);
        Actors.schoolLeader()
                .sending(SIGNED)
                .post(path + "/authorizations")
                .then()
                .statusCode(201);
        return path;
    }

    /** Where the district is. */
    static LocalDate today() {
        return World.today();
    }
}
