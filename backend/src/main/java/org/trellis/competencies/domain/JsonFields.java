package org.trellis.competencies.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads members of one JSON object the lenient way: wrong types are looked through or treated as absent. */
record JsonFields(JsonNode node) {

    private static final Pattern UUID_FORM =
            Pattern.compile("(?i)(urn:uuid:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** Text without surrounding space; absent when missing, blank or not a scalar. */
    @Nullable
    String text(String name) {
        JsonNode value = node.path(name);
        String text = value.isValueNode() && !value.isNull()
                ? value.asText().replace("\u0000", "").strip()
                : "";
        return text.isEmpty() ? null : text;
    }

    String text(String name, String otherwise) {
        return Objects.requireNonNullElse(text(name), otherwise);
    }

    /** First of these members that is there. */
    @Nullable
    String firstText(String... names) {
        return Stream.of(names)
                .map(this::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    UUID uuid(String name) {
        String text = text(name);
        if (text == null || !UUID_FORM.matcher(text).matches()) {
            return null;
        }
        return UUID.fromString(text.substring(text.length() - 36));
    }

    @Nullable
    Integer integer(String name) {
        JsonNode value = node.path(name);
        if (value.isNumber()) {
            return value.intValue();
        }
        String text = text(name);
        return text != null && text.matches("-?\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    @Nullable
    LocalDate date(String name) {
        String text = text(name);
        try {
            return text == null || text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A list of texts; one text alone counts as a list of one. */
    List<String> texts(String name) {
        JsonNode value = node.path(name);
        if (value.isTextual()) {
            return List.of(value.asText());
        }
        return StreamSupport.stream(value.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    List<JsonFields> objects(String name) {
        return StreamSupport.stream(node.path(name).spliterator(), false)
                .filter(JsonNode::isObject)
                .map(JsonFields::new)
                .toList();
    }

    JsonFields object(String name) {
        return new JsonFields(node.path(name));
    }

    boolean hasText(String name) {
        return node.path(name).isTextual();
    }

    boolean has(String name) {
        return node.has(name);
    }

    /** What {@code extensions.trellis.translations.<language>} says for one of these members, by language. */
    Map<String, String> translations(String... members) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        trellis().object("translations").node.properties().forEach(language -> {
            String said = new JsonFields(language.getValue()).firstText(members);
            if (said != null && LANGUAGE.matcher(language.getKey()).matches()) {
                byLanguage.put(language.getKey(), said);
            }
        });
        return byLanguage;
    }

    /** Our extensions. CASE 1.1 has {@code extensions} as an object on items and as a list inside rubrics. */
    JsonFields trellis() {
        JsonNode extensions = node.path("extensions");
        if (extensions.isArray()) {
            return new JsonFields(extensions.findPath("trellis"));
        }
        return new JsonFields(extensions.path("trellis"));
    }
}
