package org.trellis.mastery;

import java.util.Map;
import java.util.UUID;

/** Which piece of evidence a state rests on last, so that a changed plan can name its cause. */
public interface LatestEvidence {

    /** The newest accepted piece by competency; competencies without one are missing. Call inside a transaction. */
    Map<UUID, UUID> of(UUID studentId);
}
