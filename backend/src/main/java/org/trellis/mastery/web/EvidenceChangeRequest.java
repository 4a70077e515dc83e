package org.trellis.mastery.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.Support;
import org.trellis.mastery.domain.EvidenceDraft;
import org.trellis.mastery.domain.Visibility;

/** What changes in a draft; absent members stay as they are. */
record EvidenceChangeRequest(
        @Nullable @Size(min = 1, max = 200) String title,
        @Nullable EvidenceKind kind,
        @Nullable @Size(max = 20_000) String text,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 2_000) String> links,
        @Nullable @Size(min = 1, max = 3) List<@NotNull UUID> competencyIds,
        @Nullable UUID stepId,
        @Nullable @Size(max = 200) String where,
        @Nullable Support support,
        @Nullable @Size(max = 4_000) String reflection,
        @Nullable @Size(max = 3) List<@NotNull @Valid SelfLevelBody> selfLevels,
        @Nullable Visibility visibility,
        @Nullable LocalDate performedOn) {

    EvidenceDraft toDraft() {
        return new EvidenceDraft(
                title,
                kind,
                text,
                links,
                competencyIds,
                stepId,
                where,
                support,
                reflection,
                SelfLevelBody.toDomain(selfLevels),
                visibility,
                performedOn);
    }
}
