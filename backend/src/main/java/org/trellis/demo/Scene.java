package org.trellis.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.trellis.demo.Story.Work;

/** A story while it is told, with the evidence there is so far. */
record Scene(DemoDistrict district, Story story, Map<Work, UUID> evidence) {

    Scene(DemoDistrict district, Story story) {
        this(district, story, new HashMap<>());
    }

    void remember(Work work, UUID id) {
        evidence.put(work, id);
    }

    UUID of(Work work) {
        return Objects.requireNonNull(evidence.get(work), work.title());
    }
}
