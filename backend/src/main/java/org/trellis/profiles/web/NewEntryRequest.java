package org.trellis.profiles.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.EntryKind;
import org.trellis.profiles.domain.EntryText;
import org.trellis.profiles.domain.Visibility;

/** Something to say about the student; the author is the caller. */
public record NewEntryRequest(
        @NotNull EntryKind kind,
        @NotBlank @Size(max = 500) String text,
        @NotNull @Valid EntryBasis basis,
        @NotNull Visibility visibility,
        @Nullable @Size(max = 20) List<@NotNull UUID> namedReaderIds) {

    EntryText said() {
        Set<UUID> named = namedReaderIds == null ? Set.of() : Set.copyOf(namedReaderIds);
        return new EntryText(kind, text.strip(), basis.read(), visibility, named);
    }
}
