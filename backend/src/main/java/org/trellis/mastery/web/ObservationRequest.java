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
import org.trellis.mastery.domain.Observation;

/**
 * What an educator saw, for up to forty students at once.
 *
 * @param kind something seen where absent
 * @param support alone where absent
 * @param performedOn today where absent
 * @param seen each student once
 */
record ObservationRequest(
        @NotNull UUID competencyId,
        @NotBlank @Size(max = 200) String title,
        @Nullable EvidenceKind kind,
        @Nullable Support support,
        @Nullable @Size(max = 200) String where,
        @Nullable LocalDate performedOn,
        @NotNull @Size(min = 1, max = 40) List<@NotNull @Valid Seen> seen) {

    /** A level of the competency's scale; the student reads the note. */
    record Seen(
            @NotNull UUID studentId,
            @NotNull Integer level,
            @Nullable @Size(max = 4_000) String note) {}

    Observation toDomain() {
        EvidenceDraft draft = new EvidenceDraft(
                title,
                kind == null ? EvidenceKind.OBSERVATION : kind,
                null,
                null,
                List.of(competencyId),
                null,
                where,
                support == null ? Support.ALONE : support,
                null,
                null,
                null,
                performedOn);
        return new Observation(
                competencyId,
                draft,
                seen.stream()
                        .map(one -> new Observation.Seen(one.studentId(), one.level(), one.note()))
                        .toList());
    }
}
