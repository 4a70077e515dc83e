package org.trellis.mastery;

/** What a district may set on a rule. */
public enum RuleSetting {
    /** How many pieces there must be at all. */
    MIN_PIECES("minPieces"),
    /** How many of the latest pieces must reach the required level. */
    MIN_AT_LEVEL("minAtLevel"),
    /** How many of the latest pieces are looked at. */
    AMONG_LATEST("amongLatest"),
    /** The level that counts as reached. */
    REQUIRED_LEVEL("requiredLevel"),
    /** How many different kinds of evidence, or places it was shown in. */
    MIN_KINDS("minKinds"),
    /** How many pieces a teacher must have judged. */
    TEACHER_SCORED("teacherScored"),
    /** Least number of days between the first and the last piece. */
    SPAN_DAYS("spanDays"),
    /** This many latest pieces in a row under the required level raise the STUCK flag. */
    STUCK_AFTER("stuckAfter"),
    /** How many pieces must reach the required level. */
    TIMES("times"),
    /** What the latest piece counts for, in percent. */
    LATEST_PERCENT("latestPercent"),
    /** The average from which the required level counts as reached; it rounds to that level. */
    MIN_AVERAGE("minAverage"),
    /** The level a portfolio begins at. */
    START_LEVEL("startLevel"),
    /** How many times each skill is to be shown at a level. */
    DEMONSTRATIONS("demonstrations"),
    /** How far under the level of the portfolio a counted demonstration may be. */
    LOWEST_BELOW("lowestBelow"),
    /** 1: a piece that only classmates judged counts too. Optional in every kind of rule; absent means no. */
    PEERS_COUNT("peersCount");

    private final String key;

    RuleSetting(String key) {
        this.key = key;
    }

    /** Whether every kind of rule may have it and none needs it. */
    public boolean optional() {
        return this == PEERS_COUNT;
    }

    /** Its name in the API and in the database. */
    public String key() {
        return key;
    }
}
