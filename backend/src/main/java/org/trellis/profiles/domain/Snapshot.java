package org.trellis.profiles.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.trellis.agreements.CanonicalHash;

/**
 * What a profile version consists of: the student and the entries, by id. Its JSON is canonical, so that the same
 * entries always have the same hash.
 */
record Snapshot(UUID studentId, List<SnapshotEntry> entries) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    Snapshot {
        entries = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.id().toString()))
                .toList();
    }

    static Snapshot read(String json) {
        try {
            return JSON.readValue(json, Snapshot.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a stored profile version cannot be read", damaged);
        }
    }

    String canonicalJson() {
        try {
            return CanonicalHash.canonical(JSON.writeValueAsString(this));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of text and ids can be written", impossible);
        }
    }
}
