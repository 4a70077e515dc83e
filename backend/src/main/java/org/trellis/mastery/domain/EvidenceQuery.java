package org.trellis.mastery.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which evidence of a student is asked for; absent means all. */
public record EvidenceQuery(
        @Nullable EvidenceStatus status,
        @Nullable UUID competencyId,
        @Nullable EvidencePlace after,
        int limit) {}
