package org.trellis.paths.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.PathCause;
import org.trellis.paths.domain.RevisionStatus;
import org.trellis.people.PersonRef;
import org.trellis.platform.web.Versioned;

/**
 * A revision of a path with everything two people agree to.
 *
 * @param trigger what made it
 * @param hash names its content; agreeing sends it back
 * @param agreements all ever given, void ones included
 * @param basis what it was made from, never empty
 * @param circles prerequisites that ran in a circle and are learned together, by competency id
 * @param requiredCount how many competencies are expected of the student, attained ones included
 * @param overDeviceTime weeks with more time in front of a screen than the student may have
 * @param draftedBy who asked for it; absent: news did
 */
public record PathRevisionResponse(
        UUID id,
        int number,
        RevisionStatus status,
        PathCause trigger,
        String hash,
        List<PathAgreementResponse> agreements,
        List<PathChangeRequestResponse> changeRequests,
        List<PathSectionResponse> sections,
        List<PathBasisResponse> basis,
        List<List<UUID>> circles,
        int requiredCount,
        List<OverDeviceTimeResponse> overDeviceTime,
        @Nullable UUID basedOn,
        @Nullable PersonRef draftedBy,
        Instant createdAt,
        @Nullable Instant agreedAt,
        long version)
        implements Versioned {}
