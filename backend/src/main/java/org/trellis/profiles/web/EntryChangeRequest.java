package org.trellis.profiles.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.EntryKind;
import org.trellis.profiles.domain.EntryText;
import org.trellis.profiles.domain.Visibility;

/** What to change; absent members stay as they are. */
public record EntryChangeRequest(
        @Nullable EntryKind kind,

        @Nullable @Size(max = 500) @Pattern(regexp = "\\s*\\S[\\s\\S]*")
        String text,

        @Nullable @Valid EntryBasis basis,
        @Nullable Visibility visibility,
        @Nullable @Size(max = 20) List<@NotNull UUID> namedReaderIds) {

    EntryText applyTo(EntryText before) {
        return new EntryText(
                kind == null ? before.kind() : kind,
                text == null ? before.text() : text.strip(),
                basis == null ? before.basis() : basis.read(),
                visibility == null ? before.visibility() : visibility,
                named(before));
    }

    private Set<UUID> named(EntryText before) {
        if (namedReaderIds != null) {
            return Set.copyOf(namedReaderIds);
        }
        return visibility == null || visibility == Visibility.NAMED ? before.named() : Set.of();
    }
}
