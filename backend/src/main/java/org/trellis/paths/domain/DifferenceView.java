package org.trellis.paths.domain;

import java.util.List;
import java.util.UUID;
import org.trellis.paths.domain.planner.Plan.Dropped;

/** What a revision changes, with the reasons for steps it leaves out. */
public record DifferenceView(UUID fromRevisionId, RevisionView to, PathDifference difference, List<Dropped> dropped) {}
