package org.trellis.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.trellis.platform.media.Pictures;
import org.trellis.testkit.Actors;

/** The hash recomputed by somebody who has nothing but the answer and docs/guides/agreements.md. */
@QuarkusTest
class RecomputedHashTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theAnswerAloneIsEnough() throws IOException, NoSuchAlgorithmException {
        Profile.empty();
        Profile.says(Actors.student(), "Dibujar \"pájaros\"\n y √ mapas 🦉");
        Profile.confirms(Actors.student(), Profile.says(Actors.teacher(), "Explains well", "EDUCATORS"));
        String drawn = Profile.says(Actors.student(), "My owl");
        Profile.shows(Actors.student(), drawn, "owl.png", Pictures.png()).then().statusCode(201);
        JsonNode version = JSON.readTree(Profile.proposes(Actors.teacher()).asString());
        String content = content(Actors.student().id().toString(), version);
        assertEquals(version.get("content").textValue(), content);
        assertEquals(version.get("hash").textValue(), sha256(content));
        assertNotEquals(sha256(content.replace("well", "badly")), sha256(content));
        assertTrue(content.startsWith("{\"entries\":[{\"authorCapacity\":"));
    }

    private static String content(String student, JsonNode version) {
        List<JsonNode> entries = new ArrayList<>();
        version.get("entries").forEach(entry -> entries.add(agreedTo(entry)));
        entries.sort(Comparator.comparing(entry -> entry.get("id").textValue()));
        ObjectNode content = JSON.createObjectNode().put("studentId", student);
        content.set("entries", JSON.createArrayNode().addAll(entries));
        return canonical(content);
    }

    private static JsonNode agreedTo(JsonNode entry) {
        ObjectNode agreed = JSON.createObjectNode();
        for (String member : List.of("id", "kind", "text", "visibility", "authorCapacity", "basis")) {
            agreed.set(member, entry.get(member));
        }
        if (entry.hasNonNull("media")) {
            agreed.set("media", entry.get("media"));
        }
        return agreed.set("authorId", entry.get("author").get("id"));
    }

    /** RFC 8785 for objects, arrays and strings, written out here so that ours is not what checks ours. */
    private static String canonical(JsonNode node) {
        if (node instanceof ArrayNode array) {
            List<String> items = new ArrayList<>();
            array.forEach(item -> items.add(canonical(item)));
            return "[" + String.join(",", items) + "]";
        }
        if (!node.isObject()) {
            return node.toString();
        }
        Map<String, String> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), canonical(member.getValue())));
        List<String> written = members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                .toList();
        return "{" + String.join(",", written) + "}";
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
