package org.trellis.testkit.access;

import java.util.Map;

/**
 * One request for an operation, good enough to succeed for somebody who may do it.
 *
 * @param body JSON-serialisable, or null; a {@code byte[]} is sent as it is
 */
public record Sample(String method, String path, Object body, String contentType, Map<String, String> headers) {

    public static Sample get(String path) {
        return new Sample("GET", path, null, null, Map.of());
    }

    public static Sample post(String path, Object body) {
        return new Sample("POST", path, body, "application/json", Map.of());
    }

    public static Sample patch(String path, Object body, long version) {
        return new Sample("PATCH", path, body, "application/json", Map.of("If-Match", "\"" + version + "\""));
    }

    public static Sample put(String path, Object body, long version) {
        return new Sample("PUT", path, body, "application/json", Map.of("If-Match", "\"" + version + "\""));
    }

    public static Sample send(String method, String path, Object body, String contentType) {
        return new Sample(method, path, body, contentType, Map.of());
    }
}
