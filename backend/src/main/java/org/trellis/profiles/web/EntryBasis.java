package org.trellis.profiles.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.Basis;
import org.trellis.profiles.domain.BasisKind;

/** What an entry rests on; {@code evidenceIds} is needed where the kind is EVIDENCE. */
public record EntryBasis(
        @NotNull BasisKind kind,
        @Nullable @Size(max = 500) String note,
        @Nullable @Size(max = 20) List<@NotNull UUID> evidenceIds) {

    Basis read() {
        return new Basis(kind, note, evidenceIds == null ? List.of() : evidenceIds);
    }
}
