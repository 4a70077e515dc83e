package org.trellis.testkit.access;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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

    /**
     * A file with other parts of a form.
     *
     * @param parts name, value, name, value …
     */
    public static Sample upload(String path, String fileName, byte[] content, String... parts) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < parts.length; i += 2) {
            head.append("--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(parts[i], parts[i + 1]));
        }
        head.append(
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n".formatted(fileName));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return send("POST", path, body.toByteArray(), "multipart/form-data; boundary=b");
    }

    public static Sample send(String method, String path, Object body, String contentType) {
        return new Sample(method, path, body, contentType, Map.of());
    }
}
