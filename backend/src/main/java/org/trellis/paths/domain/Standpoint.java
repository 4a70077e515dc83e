package org.trellis.paths.domain;

import java.util.List;
import org.trellis.paths.domain.planner.CurrentStep;

/**
 * What a plan of one student starts from.
 *
 * @param newDates somebody asked for new dates
 * @param version number of the active revision; 0 where there is none
 */
record Standpoint(List<CurrentStep> current, boolean newDates, long version) {}
