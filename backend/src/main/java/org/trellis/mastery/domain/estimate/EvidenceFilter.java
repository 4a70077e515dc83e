package org.trellis.mastery.domain.estimate;

import java.util.List;

/**
 * The estimate of a learner from typed evidence: a Bayesian Elo filter with a closed form, a handful of operations for
 * each event and nothing to train. It proposes; the district's rule and a person decide.
 *
 * <p>After Pelánek, "Applications of the Elo rating system in adaptive educational systems" (2016), with variances kept as
 * in an extended Kalman filter.
 */
public final class EvidenceFilter {

    /** π/8: a logistic curve seen through a normal doubt (MacKay 1992). */
    private static final double BLUR = Math.PI / 8;

    private final Constants constants;

    public EvidenceFilter(Constants constants) {
        this.constants = constants;
    }

    public Belief newLearner() {
        return new Belief(0, constants.learnerVariance());
    }

    public SkillBelief newSkill() {
        return new SkillBelief(0, constants.skillVariance());
    }

    public Belief newTask() {
        return new Belief(0, constants.taskVariance());
    }

    /** A task of which only its level is known: nothing is learned about it. */
    public static Belief referenceTask() {
        return new Belief(0, 0);
    }

    /** How far the learner is above the task. */
    public double advantage(Encounter met) {
        double skill = 0;
        for (SkillBelief one : met.skills()) {
            skill += one.belief().mean();
        }
        return constants.start()
                + met.learner().mean()
                + skill / met.skills().size()
                - met.task().mean();
    }

    /** How unsure the advantage is. */
    public double doubt(Encounter met) {
        double skill = 0;
        for (SkillBelief one : met.skills()) {
            skill += one.belief().variance();
        }
        int n = met.skills().size();
        return met.learner().variance() + skill / ((double) n * n) + met.task().variance();
    }

    /** The chance of success before it is tried. */
    public double chance(Encounter met) {
        return sigmoid(advantage(met) / Math.sqrt(1 + BLUR * doubt(met)));
    }

    /** What a skill nobody saw has lost until that day. Returns the change of the estimate. */
    public double forget(SkillBelief skill, double day) {
        double days = skill.daysUnseen(day);
        if (days == 0) {
            return 0;
        }
        Belief belief = skill.belief();
        double kept = Math.pow(1 + days, -constants.forgetting());
        double before = belief.mean();
        double widest = Math.max(belief.variance(), constants.skillVariance());
        belief.become(kept * before, Math.min(widest, belief.variance() + (1 - kept) * constants.skillVariance()));
        skill.seen(day);
        return belief.mean() - before;
    }

    /** Learns from right and wrong. Forget first. Returns the change of the estimate. */
    public double answered(Encounter met, double day, Answer answer) {
        double z = advantage(met);
        double right = sigmoid(z);
        double slope = right * (1 - right);
        double guess = answer.options() > 1 ? 1.0 / answer.options() : 0;
        double expected = guess + (1 - guess) * right;
        double gain = guess == 0 ? 1 : (1 - guess) * slope / (expected * (1 - expected));
        double pull = answer.weight() * (answer.score() - expected) * gain;
        double weight = answer.weight() * (guess == 0 ? slope : gain * (1 - guess) * slope);
        double denominator = 1 + doubt(met) * weight;
        return move(met, day, bounded(met, pull / denominator), weight / denominator, true);
    }

    /** Learns from a level somebody gave: a reading of the advantage with that much noise. Returns the change. */
    public double judged(Encounter met, double day, double reading, double noise) {
        double precision = 1 / (doubt(met) + noise);
        return move(met, day, bounded(met, (reading - advantage(met)) * precision), precision, false);
    }

    private double bounded(Encounter met, double pull) {
        double reach = doubt(met) - met.task().variance();
        double most = constants.largestStep();
        return reach * Math.abs(pull) <= most ? pull : Math.copySign(most / reach, pull);
    }

    /** @param pull and {@code precision} for each unit of variance */
    private double move(Encounter met, double day, double pull, double precision, boolean tried) {
        List<SkillBelief> skills = met.skills();
        int n = skills.size();
        double moved = met.learner().variance() * pull;
        for (SkillBelief skill : skills) {
            Belief belief = skill.belief();
            double v = belief.variance();
            double step = v * pull / n + (tried ? constants.growth() : 0);
            belief.become(
                    belief.mean() + step,
                    Math.max(v - v * v * precision / ((double) n * n) + (tried ? constants.skillDrift() : 0), 0));
            skill.seen(day);
            moved += step / n;
        }
        shift(met.learner(), pull, precision, tried ? constants.learnerDrift() : 0);
        shift(met.task(), -pull, precision, 0);
        return moved;
    }

    private static void shift(Belief belief, double pull, double precision, double drift) {
        double v = belief.variance();
        belief.become(belief.mean() + v * pull, Math.max(v - v * v * precision + drift, 0));
    }

    static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }
}
