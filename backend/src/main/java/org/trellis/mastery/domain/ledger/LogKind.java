package org.trellis.mastery.domain.ledger;

/** What can happen to a student's standing in one competency. */
public enum LogKind {
    SUBMITTED,
    RETURNED,
    /** The evidence was accepted for another of its competencies: nobody is waiting for this one any more. */
    ACCEPTED,
    JUDGED,
    /** A classmate who was asked gave a level; no educator has accepted anything by it. */
    PEER_JUDGED,
    RETRACTED,
    /** The district adopted another rule version and it was asked of the pieces that are there. */
    REEVALUATED,
    CONFIRMED,
    DECLINED,
    /** An educator took a confirmation back. */
    REVERSED,
    AGED
}
