package org.trellis.mastery.domain;

/** The life of an ask; nobody has to answer. */
public enum AskStatus {
    OPEN,
    ANSWERED,
    DECLINED
}
