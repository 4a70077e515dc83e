package org.trellis.insights.domain;

import java.util.List;
import java.util.UUID;

/**
 * How a teacher's students stand in a competency that is worked on now.
 *
 * @param distribution students at each level, lowest first, six counts
 * @param ready students for whom an educator's decision is open
 */
record Pulse(UUID competencyId, List<Integer> distribution, int ready) {}
