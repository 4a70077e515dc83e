package org.trellis.profiles.domain;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What a profile version consists of: the student and the entries, by id. Its JSON is canonical, so that the same
 * entries always have the same hash.
 */
record Snapshot(UUID studentId, List<SnapshotEntry> entries) {

    Snapshot {
        entries = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.id().toString()))
                .toList();
    }

    static Snapshot read(String json) {
        return AgreedText.read(json, Snapshot.class);
    }

    String canonicalJson() {
        return AgreedText.write(this);
    }
}
