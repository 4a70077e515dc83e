package org.trellis.paths.domain.modification;

import java.util.Map;
import java.util.UUID;
import org.trellis.competencies.CompetencyRef;
import org.trellis.people.PersonRef;

/**
 * A modification as it stands today, with the names it mentions.
 *
 * @param people the student and those who proposed, signed and revoked
 */
public record ModificationView(
        AuthorizedModificationEntity modification,
        ModificationStatus status,
        Map<UUID, PersonRef> people,
        Map<UUID, CompetencyRef> competencies) {}
