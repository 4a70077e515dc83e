package org.trellis.profiles.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.trellis.agreements.CanonicalHash;

/** What people agree to, as the canonical JSON its hash is taken over; absent members are left out. */
final class AgreedText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private AgreedText() {}

    static <T> T read(String json, Class<T> kind) {
        try {
            return JSON.readValue(json, kind);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a stored " + kind.getSimpleName() + " cannot be read", damaged);
        }
    }

    static String write(Object content) {
        try {
            return CanonicalHash.canonical(JSON.writeValueAsString(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of text, ids and dates can be written", impossible);
        }
    }
}
