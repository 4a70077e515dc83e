package org.trellis.paths;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What other modules ask about paths. It checks no relationship to the student. Call inside a transaction. */
public interface Paths {

    /** Revisions of these students that wait for agreement, longest waiting first. */
    List<WaitingProposal> waitingProposals(Collection<UUID> studentIds);

    /** The next step of each of these students; those without an active path, or done with it, are missing. */
    Map<UUID, NextStep> nextSteps(Collection<UUID> studentIds);

    /** Those of these students who have an active path. */
    Set<UUID> withActivePath(Collection<UUID> studentIds);
}
