package org.trellis.paths.domain.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.paths.domain.planner.Reason.Code;

/** Keeps an agreed step as it is, save for what a fact forces or a person asked for. Each change says why. */
final class StepKeeper {

    /** Feedback gives time only to a step that is about to end. */
    private static final int ENDS_SOON_DAYS = 7;

    private static final int MORE_WEEKS = 2;
    private static final int MOST_OPTIONS = 4;

    private final PlanningFacts facts;
    private final OpenItems items;
    private final OptionMatcher matcher;
    private final SchoolWeeks weeks;

    StepKeeper(PlanningFacts facts, OpenItems items, OptionMatcher matcher, SchoolWeeks weeks) {
        this.facts = facts;
        this.items = items;
        this.matcher = matcher;
        this.weeks = weeks;
    }

    /**
     * A step that something forces elsewhere.
     *
     * @param outOfBlock no block is in time: it goes on outside
     * @param because what forces it
     */
    record Move(When when, boolean outOfBlock, List<Reason> because) {}

    /** @param moved where something forces it elsewhere */
    StepContent keep(CurrentStep step, Optional<Move> moved) {
        StepContent content = raised(step.content());
        if (step.pinned()) {
            return content;
        }
        content = moreTime(content);
        if (step.started()) {
            return content;
        }
        if (moved.isPresent()) {
            content = moved(content, moved.get());
        }
        return matched(reopened(content));
    }

    /** A pin holds a step's place, never its level below the expectation (law 2). */
    private StepContent raised(StepContent step) {
        List<Target> targets = new ArrayList<>();
        StepContent result = step;
        for (Target target : step.targets()) {
            UUID competency = target.competencyId();
            if (items.level(competency) > target.level()) {
                targets.add(new Target(competency, items.level(competency)));
                result = result.because(levelRaised(competency));
            } else {
                targets.add(target);
            }
        }
        return result.aimingAt(List.copyOf(targets));
    }

    private Reason levelRaised(UUID competency) {
        Requirement need = items.askedBy(competency);
        Reason why = Reason.requiredBy(need);
        return new Reason(Code.LEVEL_RAISED, competency, null, null, need.expectationSetId(), why.params());
    }

    private StepContent moreTime(StepContent step) {
        if (!step.when().endsBefore(facts.today().plusDays(ENDS_SOON_DAYS))) {
            return step;
        }
        return step.targets().stream()
                .map(Target::competencyId)
                .filter(c ->
                        facts.standing(c).needsSupport() && facts.standing(c).evidenceId() != null)
                .map(c -> Reason.evidence(Code.FEEDBACK, c, facts.standing(c).evidenceId()))
                .filter(r -> !step.reasons().contains(r))
                .findFirst()
                .map(r -> step.at(longer(step.when())).because(r))
                .orElse(step);
    }

    private When longer(When when) {
        return new When(when.startOn(), weeks.span(MORE_WEEKS, 1, 0).endOn(), when.minutes());
    }

    private StepContent moved(StepContent step, Move move) {
        StepContent result = step.at(move.when());
        if (move.outOfBlock()) {
            result = outside(result);
        }
        for (Reason reason : move.because()) {
            result = result.because(reason);
        }
        return result;
    }

    private StepContent outside(StepContent step) {
        UUID competency = step.targets().getFirst().competencyId();
        Optional<Option> instead = matcher.outsideBlocks(facts.options().getOrDefault(competency, List.of()));
        int minutes = instead.map(Option::minutes).orElse(WayWriter.TALK_MINUTES);
        return step.through(new HowWriter(facts).write(instead.stream().toList()))
                .at(new When(step.when().startOn(), step.when().endOn(), minutes));
    }

    /** When all that was agreed on has ended, what is still offered takes its place, or a talk. */
    private StepContent reopened(StepContent step) {
        List<UUID> agreed = step.how().optionIds();
        if (step.targets().isEmpty() || agreed.isEmpty()) {
            return step;
        }
        List<Option> all =
                facts.options().getOrDefault(step.targets().getFirst().competencyId(), List.of());
        List<Option> over = all.stream()
                .filter(o -> agreed.contains(o.id()) && o.offered().over(facts.today()))
                .toList();
        Optional<Reason> closed = over.size() < agreed.size() ? Optional.empty() : matcher.closed(over);
        return closed.map(why -> step.through(new HowWriter(facts).write(matcher.rank(all)))
                        .because(why))
                .orElse(step);
    }

    /**
     * When the profile speaks for another option, it joins the choice in front; what was agreed stays below it. What takes
     * place in a block is an appointment, and stays in front.
     */
    private StepContent matched(StepContent step) {
        if (step.targets().isEmpty() || facts.inBlock(step)) {
            return step;
        }
        UUID competency = step.targets().getFirst().competencyId();
        List<Option> ranked = matcher.rank(facts.options().getOrDefault(competency, List.of())).stream()
                .filter(o -> o.offered().isAnywhen())
                .toList();
        if (ranked.isEmpty()
                || step.how().optionIds().contains(ranked.getFirst().id())) {
            return step;
        }
        List<Reason> reasons = matcher.why(ranked.getFirst());
        if (reasons.isEmpty() || step.reasons().containsAll(reasons)) {
            return step;
        }
        List<UUID> options = Stream.concat(Stream.of(ranked.getFirst().id()), step.how().optionIds().stream())
                .limit(MOST_OPTIONS)
                .toList();
        StepContent result = step.through(step.how().withOptions(options));
        for (Reason reason : reasons) {
            result = result.because(reason);
        }
        return result;
    }
}
