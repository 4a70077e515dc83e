package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.trellis.agreements.CanonicalHash;
import org.trellis.paths.domain.planner.Plan.Dropped;
import org.trellis.paths.domain.planner.StepContent;

/** Names the content of a revision: what people agree to, and nothing else. */
@ApplicationScoped
class ContentHash {

    /** What is hashed. */
    record Content(UUID studentId, List<StepContent> steps, List<Dropped> dropped) {}

    private final Json json;

    ContentHash(Json json) {
        this.json = json;
    }

    String of(UUID student, List<StepContent> steps, List<Dropped> dropped) {
        return CanonicalHash.of(json.write(new Content(student, steps, dropped)));
    }
}
