package org.trellis.paths.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.paths.domain.modification.AuthorizedModificationEntity;
import org.trellis.paths.domain.modification.ModificationStatus;
import org.trellis.paths.domain.modification.ModificationView;
import org.trellis.paths.domain.modification.NoticeWay;
import org.trellis.paths.domain.modification.Team;
import org.trellis.people.PersonRef;
import org.trellis.platform.web.Versioned;

/**
 * An exception to what is expected of everyone.
 *
 * @param requiredLevel the level instead; absent: not required
 * @param authority who signed for the team; absent while PROPOSED
 * @param noticeTo the guardian who was told
 */
public record AuthorizedModificationResponse(
        UUID id,
        PersonRef student,
        @Nullable CompetencyRef competency,
        @Nullable Integer requiredLevel,
        Team team,
        String grounds,
        LocalDate startsOn,
        LocalDate endsOn,
        ModificationStatus status,
        PersonRef proposedBy,
        Instant proposedAt,
        @Nullable String authority,
        @Nullable String noticeTo,
        @Nullable LocalDate noticeOn,
        @Nullable NoticeWay noticeWay,
        @Nullable PersonRef authorizedBy,
        @Nullable Instant authorizedAt,
        @Nullable PersonRef revokedBy,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason,
        long version)
        implements Versioned {

    static AuthorizedModificationResponse of(ModificationView view) {
        AuthorizedModificationEntity m = view.modification();
        return new AuthorizedModificationResponse(
                m.id,
                named(view, m.studentId),
                view.competencies().get(m.competencyId),
                m.requiredLevel,
                m.team,
                m.grounds,
                m.startsOn,
                m.endsOn,
                view.status(),
                named(view, m.proposedBy),
                m.proposedAt,
                m.authority,
                m.noticeTo,
                m.noticeOn,
                m.noticeWay,
                m.authorizedBy == null ? null : named(view, m.authorizedBy),
                m.authorizedAt,
                m.revokedBy == null ? null : named(view, m.revokedBy),
                m.revokedAt,
                m.revocationReason,
                m.version);
    }

    private static PersonRef named(ModificationView view, UUID person) {
        return view.people().getOrDefault(person, PersonRef.of(person, "?"));
    }
}
