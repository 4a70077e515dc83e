package org.trellis.agreements;

/**
 * How a district wants something agreed. Nothing here loosens law 1: a learner and an educator are always needed, and
 * always enough; the others may put their names to it besides.
 *
 * @param guardianMayAgree whether a guardian may agree too
 * @param witnessMayAgree whether a leader of the school may agree too, as a witness
 * @param reviewAfterDays how long something agreed stands before people look at it together again
 * @param version for {@code If-Match}; 0 while the district has changed nothing
 */
public record AgreementPolicy(boolean guardianMayAgree, boolean witnessMayAgree, int reviewAfterDays, long version) {

    /** What holds until a district says otherwise: two parties, and a look again after about a term. */
    public static final AgreementPolicy USUAL = new AgreementPolicy(false, false, 90, 0);
}
