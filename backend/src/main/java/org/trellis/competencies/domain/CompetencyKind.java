package org.trellis.competencies.domain;

/** What an item of a framework is for: heading, group of competencies, or something a student can show. */
public enum CompetencyKind {
    AREA,
    CLUSTER,
    COMPETENCY
}
