package org.trellis.paths.domain.planner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.competencies.Prerequisite;

/**
 * All a plan is made from. Nothing else enters it.
 *
 * @param current steps of the active revision in order; empty for a first path
 * @param educators who teaches the student, first the one to talk to
 * @param newDates somebody asked for new dates: steps whose dates have passed may move
 * @param version number of the active revision; 0 for a first path
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
        long version,
        Limits limits,
        Wishes wishes,
        Estimates estimates) {

    public Standing standing(UUID competencyId) {
        return standings.getOrDefault(competencyId, Standing.NOTHING_YET);
    }

    /** The option a step is done with; empty where a talk finds a way, or the catalog has it no more. */
    Optional<Option> optionOf(StepContent step) {
        return step.targets().stream()
                .flatMap(t -> options.getOrDefault(t.competencyId(), List.of()).stream())
                .filter(o -> step.how().optionIds().stream().limit(1).anyMatch(o.id()::equals))
                .findFirst();
    }

    boolean inBlock(StepContent step) {
        return optionOf(step).filter(o -> o.offered().inBlock()).isPresent();
    }

    /** As if nothing had been agreed yet. */
    PlanningFacts fresh() {
        return with(required, standings, options, profile, List.of());
    }

    PlanningFacts withRequired(List<Requirement> other) {
        return with(other, standings, options, profile, current);
    }

    PlanningFacts withStandings(Map<UUID, Standing> other) {
        return with(required, other, options, profile, current);
    }

    PlanningFacts withOptions(Map<UUID, List<Option>> other) {
        return with(required, standings, other, profile, current);
    }

    PlanningFacts withProfile(List<ProfileNote> other) {
        return with(required, standings, options, other, current);
    }

    /** The same but for what is asked about in a thought experiment. */
    private PlanningFacts with(
            List<Requirement> required,
            Map<UUID, Standing> standings,
            Map<UUID, List<Option>> options,
            List<ProfileNote> profile,
            List<CurrentStep> current) {
        return new PlanningFacts(
                studentId,
                today,
                required,
                competencies,
                prerequisites,
                standings,
                options,
                profile,
                current,
                educators,
                newDates,
                version,
                limits,
                wishes,
                estimates);
    }
}
