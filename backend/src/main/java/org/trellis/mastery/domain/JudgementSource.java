package org.trellis.mastery.domain;

/** Whose judgement it is. Only a TEACHER's enters the rule. */
public enum JudgementSource {
    TEACHER,
    SELF,
    PEER,
    MENTOR,
    GUARDIAN,
    TOOL
}
