package org.trellis.paths.domain.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.competencies.Prerequisite;
import org.trellis.paths.domain.planner.Reason.Code;

/** Writes a new step for a competency: what, how and why; when comes later. */
final class StepDraft {

    private static final int MOST_SUCCESSORS_NAMED = 2;

    private final PlanningFacts facts;
    private final OpenItems items;
    private final PrerequisiteGraph graph;
    private final OptionMatcher matcher;
    private final Comparator<UUID> framework;

    StepDraft(
            PlanningFacts facts,
            OpenItems items,
            PrerequisiteGraph graph,
            OptionMatcher matcher,
            Comparator<UUID> framework) {
        this.facts = facts;
        this.items = items;
        this.graph = graph;
        this.matcher = matcher;
        this.framework = framework;
    }

    /** @param chosen the option to put first; empty: a talk finds a way */
    StepContent write(UUID competency, Optional<Option> chosen) {
        List<Option> all = facts.options().getOrDefault(competency, List.of());
        List<Option> ranked = startingWith(chosen, matcher.rank(all));
        List<Reason> reasons = new ArrayList<>(whyAtAll(competency));
        reasons.addAll(whyThisWay(competency, all, ranked));
        return new StepContent(
                StepIds.of(facts.studentId(), competency),
                List.of(new Target(competency, items.level(competency))),
                null,
                null,
                new When(
                        null,
                        null,
                        ranked.isEmpty()
                                ? WayWriter.TALK_MINUTES
                                : ranked.getFirst().minutes()),
                new HowWriter(facts).write(ranked),
                null,
                List.copyOf(reasons));
    }

    private static List<Option> startingWith(Optional<Option> chosen, List<Option> ranked) {
        return chosen.map(first -> Stream.concat(
                                Stream.of(first), ranked.stream().filter(o -> !o.equals(first)))
                        .toList())
                .orElse(List.of());
    }

    private List<Reason> whyAtAll(UUID competency) {
        Stream<Reason> required = items.goal(competency).stream().map(Reason::requiredBy);
        Stream<Reason> needed = graph.successors(competency).stream()
                .sorted(framework)
                .limit(MOST_SUCCESSORS_NAMED)
                .map(s -> Reason.of(Code.PREREQUISITE_OF, s));
        Stream<Reason> circle = graph.group(competency).stream()
                .filter(c -> !c.equals(competency))
                .sorted(framework)
                .map(c -> Reason.of(Code.LEARNED_TOGETHER, c));
        Stream<Reason> ready = graph.isOuterFringe(competency) ? Stream.of(readyNow(competency)) : Stream.empty();
        return Stream.of(required, needed, circle, ready).flatMap(s -> s).toList();
    }

    private Reason readyNow(UUID competency) {
        Set<UUID> open = items.competencies();
        return facts.prerequisites().stream()
                .filter(e -> e.after().equals(competency) && !open.contains(e.before()))
                .map(Prerequisite::before)
                .filter(c -> facts.standing(c).attained())
                .min(framework)
                .map(c ->
                        Reason.evidence(Code.OUTER_FRINGE, c, facts.standing(c).evidenceId()))
                .orElse(Reason.plain(Code.OUTER_FRINGE));
    }

    private List<Reason> whyThisWay(UUID competency, List<Option> all, List<Option> ranked) {
        if (!ranked.isEmpty()) {
            return matcher.why(ranked.getFirst());
        }
        boolean nobody = facts.educators().isEmpty();
        if (all.isEmpty()) {
            return List.of(nobody ? Reason.plain(Code.NOBODY_TEACHES) : Reason.of(Code.NO_OPTION, competency));
        }
        Reason why = matcher.closed(all)
                .or(() -> matcher.noBlock(all))
                .or(() -> overDeviceTime(all))
                .or(() -> unmetNeed(all))
                .orElse(Reason.plain(Code.NO_OPTION_IN_LANGUAGE));
        return nobody ? List.of(why, Reason.plain(Code.NOBODY_TEACHES)) : List.of(why);
    }

    private Optional<Reason> overDeviceTime(List<Option> all) {
        return Optional.of(Reason.plain(Code.OVER_DEVICE_TIME)).filter(r -> matcher.overDeviceTime(all));
    }

    private Optional<Reason> unmetNeed(List<Option> all) {
        return all.stream()
                .sorted(Comparator.comparing(Option::id))
                .flatMap(o -> matcher.unmetNeed(o).stream())
                .findFirst()
                .map(n -> Reason.entry(Code.NO_OPTION_MEETS_NEED, n.entryId(), Map.of()));
    }
}
