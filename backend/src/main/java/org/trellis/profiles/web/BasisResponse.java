package org.trellis.profiles.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.Basis;
import org.trellis.profiles.domain.BasisKind;

/**
 * What an entry rests on.
 *
 * @param evidenceIds empty unless the kind is EVIDENCE
 */
public record BasisResponse(BasisKind kind, @Nullable String note, List<UUID> evidenceIds) {

    static BasisResponse of(Basis basis) {
        return new BasisResponse(basis.kind(), basis.note(), basis.evidenceIds());
    }
}
