package org.trellis.competencies;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;

/** Imports and publishes packages in tests. */
public final class Frameworks {

    private Frameworks() {}

    /** Reads and publishes; gives the import's id. */
    public static String publish(String json) {
        String id = read(json);
        publication(id).then().statusCode(201);
        return id;
    }

    /** Reads only; gives the import's id. */
    public static String read(String json) {
        return posting(json).then().statusCode(201).extract().path("id");
    }

    static Response posting(String json) {
        return Actors.districtAdmin().sending(json).post("/api/v1/framework-imports");
    }

    static Response publication(String importId) {
        return Actors.districtAdmin().sending(Map.of()).post("/api/v1/framework-imports/" + importId + "/publications");
    }

    static Response get(String importId) {
        return Actors.districtAdmin().request().get("/api/v1/framework-imports/" + importId);
    }

    public static String frameworkOf(String importId) {
        return get(importId).path("frameworkId");
    }

    /** Our id of the item with this CASE identifier in the first test district. */
    public static UUID id(UUID identifier) {
        return Database.one("select id from app.competency where district_id = 1 and identifier = ?", identifier);
    }
}
