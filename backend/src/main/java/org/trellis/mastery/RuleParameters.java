package org.trellis.mastery;

/**
 * What a district may set on the body-of-evidence rule. A rule version never changes once adopted.
 *
 * @param minPieces how many pieces there must be at all
 * @param minAtLevel how many of the latest pieces must reach the required level
 * @param amongLatest how many of the latest pieces are looked at
 * @param requiredLevel the level that counts as reached
 * @param minKinds how many different kinds of evidence, or places it was shown in
 * @param teacherScored how many pieces a teacher must have judged
 * @param spanDays least number of days between the first and the last piece
 * @param stuckAfter this many latest pieces in a row under the required level raise the STUCK flag
 */
public record RuleParameters(
        int minPieces,
        int minAtLevel,
        int amongLatest,
        int requiredLevel,
        int minKinds,
        int teacherScored,
        int spanDays,
        int stuckAfter) {

    /** "Body of evidence" as recommended: three pieces, two of the latest three at level 3, two kinds, a week apart. */
    public static RuleParameters recommended() {
        return new RuleParameters(3, 2, 3, 3, 2, 1, 7, 3);
    }
}
