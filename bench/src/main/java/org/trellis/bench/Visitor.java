package org.trellis.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Somebody signed in, at one connection. */
final class Visitor implements AutoCloseable {
    private static final byte[] NOTHING = {};
    private final Wire wire;
    private final String authorization;

    Visitor(Place place, String token) throws IOException {
        this.wire = new Wire(URI.create(place.web()));
        this.authorization = "Authorization: Bearer " + token + "\r\n";
    }

    String get(String path) throws IOException {
        return expectGood(path, wire.send("GET", path, authorization, NOTHING));
    }

    String post(String path, String json) throws IOException {
        return post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    String post(String path, String type, byte[] body) throws IOException {
        String headers = authorization + "Content-Type: " + type + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n";
        return expectGood(path, wire.send("POST", path, headers, body));
    }

    private static String expectGood(String path, Wire.Answer answer) throws IOException {
        if (answer.status() >= 300) {
            throw new IOException(path + " answered " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
