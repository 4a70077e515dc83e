package org.trellis.testkit.access;

import io.restassured.RestAssured;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the contract says there is. */
final class Contract {

    private Contract() {}

    /** The method of each operation, by operation id. */
    static Map<String, String> methods() {
        Map<String, Map<String, Object>> paths =
                RestAssured.get("/q/openapi?format=json").jsonPath().getMap("paths");
        Map<String, String> methods = new TreeMap<>();
        paths.values()
                .forEach(path -> path.forEach((method, operation) -> {
                    if (operation instanceof Map<?, ?> described && described.containsKey("operationId")) {
                        methods.put(described.get("operationId").toString(), method.toUpperCase(Locale.ROOT));
                    }
                }));
        return methods;
    }
}
