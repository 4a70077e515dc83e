package org.trellis.paths.domain.planner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.competencies.Prerequisite;

/**
 * All a plan is made from. Nothing else enters it.
 *
 * @param current steps of the active revision in order; empty for a first path
 * @param educators who teaches the student, first the one to talk to
 * @param newDates somebody asked for new dates: steps whose dates have passed may move
 */
public record PlanningFacts(
        UUID studentId,
        LocalDate today,
        List<Requirement> required,
        Map<UUID, Competency> competencies,
        List<Prerequisite> prerequisites,
        Map<UUID, Standing> standings,
        Map<UUID, List<Option>> options,
        List<ProfileNote> profile,
        List<CurrentStep> current,
        List<UUID> educators,
        boolean newDates,
        Limits limits) {

    Standing standing(UUID competencyId) {
        return standings.getOrDefault(competencyId, Standing.NOTHING_YET);
    }
}
