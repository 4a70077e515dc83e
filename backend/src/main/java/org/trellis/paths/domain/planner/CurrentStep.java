package org.trellis.paths.domain.planner;

import java.time.LocalDate;

/**
 * A step of the active revision, which a new plan disturbs as little as it can.
 *
 * @param settled done, or no longer needed: carried along as history
 * @param started somebody is working on it or sent evidence
 */
public record CurrentStep(StepContent content, boolean pinned, boolean started, boolean settled) {

    /** Nothing moves it: people hold it, or it begins today or on the next school day. */
    boolean stays(LocalDate today) {
        LocalDate start = content.when().startOn();
        boolean frozen = start != null && !start.isAfter(SchoolWeeks.nextSchoolDay(today));
        return pinned || started || frozen;
    }
}
