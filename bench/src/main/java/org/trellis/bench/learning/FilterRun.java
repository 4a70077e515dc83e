package org.trellis.bench.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.mastery.domain.estimate.Answer;
import org.trellis.mastery.domain.estimate.Belief;
import org.trellis.mastery.domain.estimate.Constants;
import org.trellis.mastery.domain.estimate.Encounter;
import org.trellis.mastery.domain.estimate.EvidenceFilter;
import org.trellis.mastery.domain.estimate.SkillBelief;
import org.trellis.mastery.domain.estimate.Trail;

/** The filter goes through learners one after the other; what it learns of the tasks stays. */
final class FilterRun {

    /** Told of every attempt before its answer is seen by the filter. */
    @FunctionalInterface
    interface Witness {
        void before(double[] clues, boolean right);
    }

    private final EvidenceFilter filter;
    private final Map<Integer, Belief> tasks = new HashMap<>();

    FilterRun(Constants constants) {
        filter = new EvidenceFilter(constants);
    }

    /** Each chance is given before its answer is seen. */
    Forecasts over(List<Learner> learners) {
        Forecasts forecasts = new Forecasts();
        for (Learner learner : learners) {
            Belief all = filter.newLearner();
            Map<Integer, SkillBelief> skills = new HashMap<>();
            for (Attempt attempt : learner.attempts()) {
                Encounter met = met(all, skills, attempt);
                forecasts.add(filter.chance(met), attempt.right());
                filter.answered(met, 0, Answer.firstTry(attempt.right()));
            }
        }
        return forecasts;
    }

    /** The same, with the clues the scorecard needs. */
    void show(List<Learner> learners, Witness witness) {
        for (Learner learner : learners) {
            Belief all = filter.newLearner();
            Map<Integer, SkillBelief> skills = new HashMap<>();
            Trail trail = new Trail();
            for (Attempt attempt : learner.attempts()) {
                Encounter met = met(all, skills, attempt);
                double expected = filter.chance(met);
                witness.before(
                        trail.clues(
                                attempt.skill(),
                                attempt.task(),
                                filter.advantage(met),
                                filter.doubt(met),
                                met.task().mean()),
                        attempt.right());
                filter.answered(met, 0, Answer.firstTry(attempt.right()));
                trail.saw(attempt.skill(), attempt.task(), attempt.right() ? 1 : 0, expected);
            }
        }
    }

    private Encounter met(Belief all, Map<Integer, SkillBelief> skills, Attempt attempt) {
        SkillBelief skill = skills.computeIfAbsent(attempt.skill(), id -> filter.newSkill());
        Belief task = tasks.computeIfAbsent(attempt.task(), id -> filter.newTask());
        return new Encounter(all, List.of(skill), task);
    }
}
