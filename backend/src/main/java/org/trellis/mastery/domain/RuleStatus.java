package org.trellis.mastery.domain;

/** A rule version is frozen once adopted; one is in force at a time. */
public enum RuleStatus {
    DRAFT,
    ADOPTED,
    RETIRED
}
