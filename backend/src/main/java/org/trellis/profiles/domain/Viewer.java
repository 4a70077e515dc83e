package org.trellis.profiles.domain;

import java.util.List;
import java.util.UUID;
import org.trellis.agreements.AgreementPolicy;
import org.trellis.agreements.Capacity;
import org.trellis.people.Relation;
import org.trellis.platform.error.Problems;

/** A person in front of one student's profile, with the relation that lets them be there. */
public record Viewer(UUID studentId, UUID personId, Relation relation) {

    boolean isStudent() {
        return relation == Relation.SELF;
    }

    void requireStudent(String otherwise) {
        if (!isStudent()) {
            throw Problems.forbidden(otherwise);
        }
    }

    void requireEducator(String otherwise) {
        if (relation != Relation.EDUCATOR) {
            throw Problems.forbidden(otherwise);
        }
    }

    /**
     * The side this person writes on.
     *
     * @throws org.trellis.platform.error.ProblemException 403 for those who only read
     */
    Capacity capacity() {
        return switch (relation) {
            case SELF -> Capacity.LEARNER;
            case EDUCATOR -> Capacity.EDUCATOR;
            case GUARDIAN -> Capacity.GUARDIAN;
            default -> throw Problems.forbidden("You may read this profile, not write in it.");
        };
    }

    /** LEARNER or EDUCATOR; 403 for everyone else, guardians included: nobody agrees in the student's place. */
    Capacity agreeingCapacity() {
        return switch (relation) {
            case SELF -> Capacity.LEARNER;
            case EDUCATOR -> Capacity.EDUCATOR;
            default -> throw Problems.forbidden("A profile is agreed by the student and an educator.");
        };
    }

    /**
     * The side this person signs a version on: the two who must, and those whom the district lets sign besides.
     *
     * @throws org.trellis.platform.error.ProblemException 403 for everyone else
     */
    Capacity signingCapacity(AgreementPolicy policy) {
        if (relation == Relation.GUARDIAN && policy.guardianMayAgree()) {
            return Capacity.GUARDIAN;
        }
        return relation == Relation.LEADER && policy.witnessMayAgree() ? Capacity.WITNESS : agreeingCapacity();
    }

    /** The visibilities this relation reads without being the author or named. */
    List<String> readable() {
        return switch (relation) {
            case SELF -> List.of("STUDENT_PRIVATE", "NAMED", "EDUCATORS", "SHARED");
            case EDUCATOR, LEADER -> List.of("EDUCATORS", "SHARED");
            case GUARDIAN, DISTRICT -> List.of("SHARED");
            default -> List.of();
        };
    }
}
