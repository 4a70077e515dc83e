package org.trellis.platform.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.ValidatableResponse;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.trellis.testkit.Actor;

/** Sends files in pieces, as a client of tus 1.0.0 does. */
public final class Pieces {

    static final String UPLOADS = "/api/v1/uploads";
    static final String TYPE = "application/offset+octet-stream";
    private static final Map<String, String> VERSION = Map.of("Tus-Resumable", "1.0.0");

    private Pieces() {}

    static Map<String, String> announcing(String name, long size) {
        String encoded = Base64.getEncoder().encodeToString(name.getBytes(UTF_8));
        return Map.of(
                "Tus-Resumable",
                "1.0.0",
                "Upload-Length",
                Long.toString(size),
                "Upload-Metadata",
                "filename " + encoded + ",filetype " + encoded);
    }

    static ValidatableResponse start(Actor actor, String key, String name, long size) {
        return actor.request()
                .header("Idempotency-Key", key)
                .headers(announcing(name, size))
                .post(UPLOADS)
                .then();
    }

    /** The path of a new upload. */
    public static String begun(Actor actor, String name, long size) {
        String location = start(actor, UUID.randomUUID().toString(), name, size)
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/api/"));
    }

    static ValidatableResponse send(Actor actor, String upload, long offset, byte[] piece) {
        return actor.request()
                .headers(VERSION)
                .header("Upload-Offset", offset)
                .contentType(TYPE)
                .body(piece)
                .patch(upload)
                .then();
    }

    static ValidatableResponse look(Actor actor, String upload) {
        return actor.request().headers(VERSION).head(upload).then();
    }

    /** The id of an upload that is whole, sent in pieces of this size. */
    public static String whole(Actor actor, String name, byte[] content, int size) {
        String upload = begun(actor, name, content.length);
        for (int at = 0; at < content.length; at += size) {
            send(actor, upload, at, Pictures.slice(content, at, Math.min(content.length, at + size)))
                    .statusCode(204);
        }
        return upload.substring(upload.lastIndexOf('/') + 1);
    }
}
