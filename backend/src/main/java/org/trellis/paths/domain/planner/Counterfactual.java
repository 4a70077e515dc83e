package org.trellis.paths.domain.planner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest single change that would make the planner choose otherwise for one competency: another option first,
 * another start, or no step at all. It was tried before it is told.
 *
 * @param subject the entry, option, competency or expectation set it is about
 * @param weeks how much later or sooner it would be due; 0 for the others
 */
public record Counterfactual(Kind kind, UUID subject, int weeks) {

    /** Enough for a talk; each is a whole plan. */
    private static final int MOST_TRIALS = 40;

    /** What would have to be different, the smallest first. */
    public enum Kind {
        /** The profile did not say this. */
        WITHOUT_ENTRY,
        /** It were due so many weeks later, or sooner below zero. */
        OTHER_DUE_DAY,
        /** This, which it needs, were attained already. */
        ONCE_ATTAINED,
        /** The catalog did not have this option. */
        WITHOUT_OPTION,
        /** The set did not ask for it. */
        NOT_REQUIRED
    }

    /** What is chosen for a competency: the first option, the first day, the length. */
    record Choice(@Nullable UUID option, @Nullable LocalDate startOn, int minutes) {}

    /** Plans anew, as if nothing had been agreed yet; empty when no single change would alter anything. */
    public static Optional<Counterfactual> of(PlanningFacts facts, UUID competency) {
        PlanningFacts fresh = facts.fresh();
        Optional<Choice> chosen = choice(fresh, competency);
        return candidates(fresh, competency)
                .filter(c -> !choice(c.appliedTo(fresh, competency), competency).equals(chosen))
                .findFirst();
    }

    /** Every single change that could alter the choice, the smallest first, with the choice the planner makes then. */
    static Map<Counterfactual, Optional<Choice>> trials(PlanningFacts facts, UUID competency) {
        PlanningFacts fresh = facts.fresh();
        Map<Counterfactual, Optional<Choice>> trials = new LinkedHashMap<>();
        candidates(fresh, competency)
                .limit(MOST_TRIALS)
                .forEach(c -> trials.put(c, choice(c.appliedTo(fresh, competency), competency)));
        return trials;
    }

    /** The facts as they would be. */
    PlanningFacts appliedTo(PlanningFacts facts, UUID competency) {
        return switch (kind) {
            case WITHOUT_ENTRY ->
                facts.withProfile(without(facts.profile(), n -> n.entryId().equals(subject)));
            case WITHOUT_OPTION -> {
                Map<UUID, List<Option>> options = new TreeMap<>(facts.options());
                options.computeIfPresent(competency, (c, some) -> without(some, o -> o.id().equals(subject)));
                yield facts.withOptions(options);
            }
            case ONCE_ATTAINED -> {
                Map<UUID, Standing> standings = new TreeMap<>(facts.standings());
                standings.put(subject, new Standing(true, Integer.MAX_VALUE, null, false));
                yield facts.withStandings(standings);
            }
            case NOT_REQUIRED -> facts.withRequired(without(facts.required(), r -> asks(r, competency)));
            case OTHER_DUE_DAY ->
                facts.withRequired(facts.required().stream()
                        .map(r -> r.competencyId().equals(competency) ? r.dueLater(weeks) : r)
                        .toList());
        };
    }

    private boolean asks(Requirement need, UUID competency) {
        return need.competencyId().equals(competency) && need.expectationSetId().equals(subject);
    }

    private static Stream<Counterfactual> candidates(PlanningFacts facts, UUID competency) {
        List<Requirement> needs = facts.required().stream()
                .filter(r -> r.competencyId().equals(competency))
                .sorted(Comparator.comparing(Requirement::expectationSetId))
                .toList();
        Stream<Counterfactual> days = needs.stream()
                .filter(r -> r.dueOn() != null)
                .flatMap(r -> Stream.of(1, -1, 2, -2, 4, -4, 8, -8)
                        .map(w -> new Counterfactual(Kind.OTHER_DUE_DAY, r.expectationSetId(), w)));
        return Stream.of(
                        plain(Kind.WITHOUT_ENTRY, facts.profile().stream().map(ProfileNote::entryId)),
                        days,
                        plain(
                                Kind.ONCE_ATTAINED,
                                facts.prerequisites().stream()
                                        .filter(e -> e.after().equals(competency))
                                        .map(e -> e.before())
                                        .filter(p -> !facts.standing(p).attained())),
                        plain(
                                Kind.WITHOUT_OPTION,
                                facts.options().getOrDefault(competency, List.of()).stream()
                                        .map(Option::id)),
                        plain(Kind.NOT_REQUIRED, needs.stream().map(Requirement::expectationSetId)))
                .flatMap(s -> s);
    }

    private static Stream<Counterfactual> plain(Kind kind, Stream<UUID> subjects) {
        return subjects.distinct().sorted().map(s -> new Counterfactual(kind, s, 0));
    }

    static Optional<Choice> choice(PlanningFacts facts, UUID competency) {
        return PathPlanner.plan(facts).steps().stream()
                .filter(s -> s.leadsTo(competency))
                .map(s -> new Choice(
                        s.how().optionIds().stream().findFirst().orElse(null),
                        s.when().startOn(),
                        s.when().minutes()))
                .findFirst();
    }

    private static <T> List<T> without(List<T> rows, Predicate<T> gone) {
        return rows.stream().filter(gone.negate()).toList();
    }
}
