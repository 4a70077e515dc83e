package org.trellis.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Ladder;

/** Offers to the catalog, as far along as a test needs them. */
public final class Offers {

    private static final String PATH = "/api/v1/learning-resources";

    private Offers() {}

    public static Map<String, Object> body(String title, UUID... competencies) {
        Ladder.ensure();
        Map<String, Object> body = new HashMap<>();
        body.put("title", title);
        body.put("summary", "Lay out beads and say the ratio.");
        body.put("translations", Map.of("es", Map.of("title", title + " (es)", "summary", "Con cuentas.")));
        body.put("kind", "RESOURCE");
        body.put("mode", "SMALL_GROUP");
        body.put("stepKind", "LEARN");
        body.put("place", "Room 12");
        body.put("minutes", 40);
        body.put("deviceMinutes", 0);
        body.put("provider", "Alder School");
        body.put("languages", List.of("en", "es"));
        body.put("tags", List.of("art"));
        body.put("competencyIds", competencies.length == 0 ? List.of(Ladder.RATIOS) : List.of(competencies));
        body.put("cost", 0);
        return body;
    }

    public static UUID offered() {
        return offer(Actors.partner(), body("Bead ratios"));
    }

    public static UUID vetted() {
        return decide(offered(), "vettings");
    }

    public static UUID published() {
        return decide(vetted(), "publications");
    }

    public static UUID published(String title, UUID... competencies) {
        return published(body(title, competencies));
    }

    public static UUID published(Map<String, Object> body) {
        return decide(decide(offer(Actors.teacher(), body), "vettings"), "publications");
    }

    static UUID offer(Actor by, Map<String, Object> body) {
        String id = by.sending(body).post(PATH).then().statusCode(201).extract().path("id");
        return UUID.fromString(id);
    }

    private static UUID decide(UUID id, String fact) {
        Actors.schoolLeader()
                .sending(Map.of())
                .post(PATH + "/" + id + "/" + fact)
                .then()
                .statusCode(201);
        return id;
    }
}
