package org.trellis.paths.domain.planner;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.planner.Counterfactual.Choice;
import org.trellis.paths.domain.planner.WhyNot.Decider;
import org.trellis.paths.domain.planner.optimise.Term;

/**
 * Why the planner does one thing and not another: every answer is read off plans that were made.
 *
 * @param change the smallest single change with which it would choose otherwise; absent where none of those tried does
 * @param whyNot other options, those that were closest first
 */
public record Explanation(@Nullable Counterfactual change, List<WhyNot> whyNot) {

    private static final int MOST_OPTIONS = 4;

    public static Explanation of(PlanningFacts facts, UUID competency) {
        Optional<Choice> chosen = Counterfactual.choice(facts.fresh(), competency);
        Map<Counterfactual, Optional<Choice>> trials = Counterfactual.trials(facts, competency);
        Timetable timetable = PathPlanner.firstTimetable(facts);
        OptionMatcher matcher = new OptionMatcher(facts);
        List<Option> all = facts.options().getOrDefault(competency, List.of());
        List<WhyNot> whyNot = all.stream()
                .filter(o -> chosen.map(Choice::option).filter(o.id()::equals).isEmpty())
                .sorted(Comparator.comparing(
                                (Option o) -> !matcher.rank(List.of(o)).contains(o))
                        .thenComparing(Option::id))
                .limit(MOST_OPTIONS)
                .map(o -> whyNot(o, competency, facts, matcher, timetable, trials))
                .toList();
        return new Explanation(first(trials, choice -> !choice.equals(chosen)), whyNot);
    }

    private static WhyNot whyNot(
            Option option,
            UUID competency,
            PlanningFacts facts,
            OptionMatcher matcher,
            Timetable timetable,
            Map<Counterfactual, Optional<Choice>> trials) {
        Optional<ProfileNote> need = matcher.unmetNeed(option);
        return new WhyNot(
                option.id(),
                need.isPresent() ? Decider.NEED : decider(option, competency, facts, timetable),
                need.map(ProfileNote::entryId).orElse(null),
                first(
                        trials,
                        c -> c.map(Choice::option).filter(option.id()::equals).isPresent()));
    }

    private static Decider decider(Option option, UUID competency, PlanningFacts facts, Timetable timetable) {
        if (!facts.wishes().understands(option)) {
            return Decider.LANGUAGE;
        }
        if (option.offered().over(facts.today())) {
            return Decider.NO_LONGER_OFFERED;
        }
        return timetable
                .against(competency, option)
                .map(c -> c.decidedBy().map(Explanation::of).orElse(Decider.NOTHING))
                .orElse(Decider.NO_ROOM);
    }

    private static Decider of(Term term) {
        return Decider.valueOf(term.name());
    }

    private static @Nullable Counterfactual first(
            Map<Counterfactual, Optional<Choice>> trials, Predicate<Optional<Choice>> wanted) {
        return trials.entrySet().stream()
                .filter(e -> wanted.test(e.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
