package org.trellis.profiles.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry may be believed.
 *
 * @param evidenceIds the pieces of evidence it rests on; at least one for EVIDENCE
 */
public record Basis(BasisKind kind, @Nullable String note, List<UUID> evidenceIds) {

    public Basis {
        evidenceIds = List.copyOf(evidenceIds);
    }
}
