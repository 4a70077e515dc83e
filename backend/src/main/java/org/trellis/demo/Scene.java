package org.trellis.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.trellis.demo.Story.Work;

/** A story while it is told, with the evidence and the judgements there are so far. */
record Scene(DemoDistrict district, Story story, Map<Work, UUID> evidence, Map<Work, UUID> judgements) {

    Scene(DemoDistrict district, Story story) {
        this(district, story, new HashMap<>(), new HashMap<>());
    }

    void remember(Work work, UUID id) {
        evidence.put(work, id);
    }

    void rememberJudgement(Work work, UUID id) {
        judgements.putIfAbsent(work, id);
    }

    /** The judgement of its first competency. */
    UUID judgementOf(Work work) {
        return Objects.requireNonNull(judgements.get(work), work.title());
    }

    UUID of(Work work) {
        return Objects.requireNonNull(evidence.get(work), work.title());
    }
}
