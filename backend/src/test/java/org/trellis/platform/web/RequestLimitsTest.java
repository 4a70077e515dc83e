package org.trellis.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.World;

/** How much one request may bring, and how deep. */
@QuarkusTest
class RequestLimitsTest {

    private static final String PROFILE = "/api/v1/students/" + Actor.STUDENT.id() + "/profile/entries";
    private static final int MORE_THAN_A_MEBIBYTE = (1 << 20) + 2;
    private static final int DEEPEST = 32;

    @Inject
    ObjectMapper json;

    @Test
    void aBodyThatSaysItIsTooLargeIsNotRead() {
        Actors.student()
                .sending(Map.of("text", "x".repeat(MORE_THAN_A_MEBIBYTE)))
                .post(PROFILE)
                .then()
                .statusCode(413);
    }

    @Test
    void aBodyThatDoesNotSayHowLargeItIsEndsAtTheSameLimit() throws IOException, InterruptedException {
        String half = "x".repeat(MORE_THAN_A_MEBIBYTE / 2);
        assertEquals(413, chunked("{\"text\":\"" + half + "\",\"kind\":\"" + half + "\"}"));
        assertEquals(400, chunked("{\"text\":\"" + "x".repeat(1000) + "\",\"surplus\":1}"));
    }

    @Test
    void nestingHasAnEnd() throws IOException {
        assertEquals(1, json.readTree(nested(DEEPEST)).size());
        assertThrows(StreamConstraintsException.class, () -> json.readTree(nested(DEEPEST + 1)));
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private int chunked(String body) throws IOException, InterruptedException {
        World.ensure();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + PROFILE))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Actor.STUDENT.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        }
    }
}
