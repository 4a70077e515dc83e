package org.trellis.mastery.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.domain.PartnerStatus;
import org.trellis.people.PersonRef;

/**
 * Work a classmate says was made together.
 *
 * @param id of the piece as it was brought
 * @param ownEvidenceId the piece it became for the student; absent until they say what they did
 */
record PartRequestResponse(
        UUID id,
        PartnerStatus status,
        PersonRef from,
        Instant askedAt,
        String title,
        EvidenceKind kind,
        @Nullable String text,
        List<String> links,
        List<MediaResponse> media,
        List<CompetencyRef> competencies,
        LocalDate performedOn,
        @Nullable UUID ownEvidenceId) {}
