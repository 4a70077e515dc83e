package org.trellis.people;

import java.util.EnumSet;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** The answer of the relationship check: the caller may see this student, as this. */
public record StudentAccess(UUID studentId, Relation relation) {

    public boolean isLearner() {
        return relation == Relation.SELF;
    }

    public boolean isEducator() {
        return relation == Relation.EDUCATOR;
    }

    /** 403 for anyone but an educator of the student. */
    public StudentAccess requireEducator() {
        return requireOneOf(Relation.EDUCATOR);
    }

    /** 403 for anyone but the student. */
    public StudentAccess requireLearner() {
        return requireOneOf(Relation.SELF);
    }

    /** 403 for every other relation. */
    public StudentAccess requireOneOf(Relation first, Relation... others) {
        if (!EnumSet.of(first, others).contains(relation)) {
            throw Problems.forbidden("You can see this, but not do it.");
        }
        return this;
    }
}
