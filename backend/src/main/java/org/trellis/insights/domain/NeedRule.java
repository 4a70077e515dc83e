package org.trellis.insights.domain;

/** Why a student stands on a teacher's list; in the order of the list. Each is one rule, never a composite score. */
public enum NeedRule {
    /** An educator's decision has been open for more than five school days: waiting must not hold a child back. */
    CONFIRMATION_OVERDUE(NeedAction.CONFIRM),
    /** The student sees a judgement differently and waits for an answer. */
    JUDGEMENT_CONTESTED(NeedAction.REVIEW),
    /** Evidence has waited for more than three days. */
    EVIDENCE_WAITING(NeedAction.REVIEW),
    /** Several tries in a row stayed under the required level. */
    STUCK(NeedAction.PLAN_STEP),
    /** The rule is met: an educator's decision is open. */
    READY_TO_CONFIRM(NeedAction.CONFIRM),
    /** A proposed path has waited for an educator for more than three days. */
    PROPOSAL_WAITING(NeedAction.OPEN_PATH),
    /** The day came and went on which student and educator meant to look at the agreed profile again. */
    PROFILE_REVIEW_OVERDUE(NeedAction.OPEN_PROFILE),
    /** The last check-in is more than 14 days ago, and none is planned. */
    CHECK_IN_DUE(NeedAction.PLAN_CHECK_IN);

    private final NeedAction action;

    NeedRule(NeedAction action) {
        this.action = action;
    }

    public NeedAction action() {
        return action;
    }

    /** The one thing the row offers to do. */
    public enum NeedAction {
        REVIEW,
        PLAN_STEP,
        CONFIRM,
        OPEN_PATH,
        OPEN_PROFILE,
        PLAN_CHECK_IN
    }
}
