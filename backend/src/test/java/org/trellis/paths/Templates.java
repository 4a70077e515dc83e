package org.trellis.paths;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.testkit.Actor;
import org.trellis.testkit.World;

/** Templates as a test needs them. */
final class Templates {

    static final String PATH = "/api/v1/path-templates";

    private Templates() {}

    /** The way of Lucía's active path, kept by her teacher. */
    static String fromPath() {
        return id(PathScene.TEACHER.sending(fromPathBody()).post(PATH));
    }

    static Map<String, Object> fromPathBody() {
        return Map.of("title", "Ratios with food", "studentId", PathScene.STUDENT.id());
    }

    static String kept(Actor by, Map<String, Object> more, List<Map<String, Object>> steps) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("title", "Ratios with food");
        body.put("steps", steps);
        return id(by.sending(body).post(PATH));
    }

    static Map<String, Object> step(String title, UUID competency, int level) {
        return Map.of(
                "title",
                title,
                "targets",
                List.of(Map.of("competencyId", competency, "level", level)),
                "startWeek",
                1,
                "minutes",
                45,
                "kind",
                "MAKE",
                "mode",
                "SMALL_GROUP",
                "optionIds",
                List.of());
    }

    static Map<String, Object> idea(String title) {
        return Map.of(
                "title",
                title,
                "targets",
                List.of(),
                "minutes",
                30,
                "kind",
                "GO_OUT",
                "mode",
                "WHOLE_GROUP",
                "place",
                "Park",
                "optionIds",
                List.of());
    }

    static String walk() {
        return kept(PathScene.TEACHER, Map.of(), List.of(idea("A walk")));
    }

    /** Laid over Lucía's path. */
    static String walked() {
        String walk = walk();
        use(PathScene.TEACHER, walk, forLucia()).then().statusCode(201);
        return walk;
    }

    static Map<String, Object> forLucia() {
        return Map.of(
                "studentIds",
                List.of(PathScene.STUDENT.id()),
                "startOn",
                World.today().toString());
    }

    static Response preview(Actor by, String template, Map<String, Object> whom) {
        return by.sending(whom).post(PATH + "/" + template + "/previews");
    }

    static Response use(Actor by, String template, Map<String, Object> whom) {
        return by.sending(whom).post(PATH + "/" + template + "/uses");
    }

    static Response takeBack(Actor by, String template, String use) {
        return by.sending(Map.of()).post(PATH + "/" + template + "/uses/" + use + "/withdrawals");
    }

    private static String id(Response created) {
        return created.then().statusCode(201).extract().path("id");
    }
}
