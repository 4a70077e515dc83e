package org.trellis.mastery;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Which piece of evidence a state rests on last, so that a changed plan can name its cause. */
public interface LatestEvidence {

    /** The newest accepted piece by competency; competencies without one are missing. Call inside a transaction. */
    Map<UUID, UUID> of(UUID studentId);

    /** The same for many, by student; those without are missing. */
    Map<UUID, Map<UUID, UUID>> of(Collection<UUID> studentIds);
}
