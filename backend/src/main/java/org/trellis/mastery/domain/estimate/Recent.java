package org.trellis.mastery.domain.estimate;

/** How it went lately, against what was expected: of a learner all over, or in one competency. */
final class Recent {

    private static final int REMEMBERED = 5;
    private static final int LONGEST_STREAK = 20;

    private final double[] fadings;
    private final double[] surprises;
    private int tries;
    private int rights;
    private int streak;
    private int seenAt;
    private int pattern = 1;

    /** @param fadings what each mean keeps of itself at every try */
    Recent(double... fadings) {
        this.fadings = fadings;
        this.surprises = new double[fadings.length];
    }

    /** @param turn how many tries of any kind the learner made before this one */
    void saw(double score, double expected, int turn) {
        boolean right = score >= 0.5;
        for (int i = 0; i < fadings.length; i++) {
            surprises[i] = fadings[i] == 1
                    ? surprises[i] + (score - expected - surprises[i]) / (tries + 1)
                    : fadings[i] * surprises[i] + (1 - fadings[i]) * (score - expected);
        }
        tries++;
        seenAt = turn;
        rights += right ? 1 : 0;
        streak = right == streak > 0 ? streak + (right ? 1 : -1) : right ? 1 : -1;
        streak = Math.clamp(streak, -LONGEST_STREAK, LONGEST_STREAK);
        int longer = pattern << 1 | (right ? 1 : 0);
        pattern = longer < 1 << REMEMBERED + 1 ? longer : longer & (1 << REMEMBERED) - 1 | 1 << REMEMBERED;
    }

    double surprise(int mean) {
        return surprises[mean];
    }

    int tries() {
        return tries;
    }

    int rights() {
        return rights;
    }

    /** Rights of all tries, with four thoughtful ones for a start so that little says little. */
    double share() {
        return (rights + 3.0) / (tries + 4);
    }

    int streak() {
        return streak;
    }

    /** The turn of the latest try; 0 before the first. */
    int seenAt() {
        return seenAt;
    }

    /** The last five outcomes, oldest first, behind a leading one: 1 to 63. */
    int pattern() {
        return pattern;
    }
}
