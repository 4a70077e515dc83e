package org.trellis.mastery.domain;

/** Whether a partner in group work has said which part was theirs. */
public enum PartnerStatus {
    ASKED,
    CONFIRMED,
    DECLINED
}
