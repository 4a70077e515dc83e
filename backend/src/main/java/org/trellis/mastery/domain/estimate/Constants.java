package org.trellis.mastery.domain.estimate;

/**
 * The numbers the filter runs on. A version never changes: an estimate names the one it was made with. All on the logit
 * scale.
 *
 * @param start what is expected of a learner nobody knows, on a task nobody has tried
 * @param learnerVariance how much learners differ all over
 * @param skillVariance how much one learner differs from competency to competency
 * @param taskVariance how much tasks differ in difficulty
 * @param growth what trying teaches by itself, for each answered item
 * @param skillDrift how much less sure each answered item leaves us of the skill, because the learner learns
 * @param learnerDrift the same of the learner all over
 * @param forgetting exponent of (1 + days): how a skill nobody sees fades back to what is expected
 * @param largestStep no single event may move the estimate further than this
 */
public record Constants(
        int version,
        double start,
        double learnerVariance,
        double skillVariance,
        double taskVariance,
        double growth,
        double skillDrift,
        double learnerDrift,
        double forgetting,
        double largestStep) {

    /**
     * For a classroom, where evidence is sparse: wide priors, nothing fitted. It forgets slower than logs of practice do
     * (0.2 there): works judged weeks apart show what lasts, and 46 days take about a sixth.
     */
    public static Constants classroom() {
        return new Constants(1, 0, 0.6, 0.8, 1.0, 0, 0, 0, 0.05, 1.5);
    }
}
