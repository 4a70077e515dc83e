package org.trellis.interop.domain;

import java.util.UUID;
import org.trellis.platform.security.Permission;

/** What a change is about: who may read such a thing, and where. */
public enum ResourceType {
    PATH_REVISION(Permission.READ_PATHS, Circle.STUDENT, "/students/%1$s/path/revisions/%2$s"),
    PATH_STEP(Permission.READ_PATHS, Circle.STUDENT, "/students/%1$s/path"),
    STEP_PROPOSAL(Permission.READ_PATHS, Circle.STUDENT, "/students/%1$s/path/proposals"),
    AUTHORIZED_MODIFICATION(Permission.READ_PATHS, Circle.STUDENT, "/students/%1$s/authorized-modifications"),
    EVIDENCE(Permission.READ_EVIDENCE, Circle.STUDENT, "/students/%1$s/evidence/%2$s"),
    COMPETENCY_STATE(Permission.READ_STATE, Circle.STUDENT, "/students/%1$s/state?competencyId=%2$s"),
    PROFILE_VERSION(Permission.READ_PROFILES, Circle.STUDENT, "/students/%1$s/profile/versions/%2$s"),
    GOAL(Permission.READ_PROFILES, Circle.STUDENT, "/students/%1$s/goals/%2$s"),
    STUDENT(Permission.READ_STUDENTS, Circle.STUDENT, "/students/%1$s"),
    /** The caller's own place in the roster: which classes and students there are to see may be others now. */
    ME(Permission.READ_SELF, Circle.STUDENT, "/me"),
    FLEX_BLOCK(Permission.READ_FLEX_BLOCKS, Circle.SCHOOL, "/flex-blocks/%2$s"),
    EXPECTATION_SET(Permission.READ_EXPECTATIONS, Circle.DISTRICT, "/expectation-sets/%2$s"),
    FRAMEWORK(Permission.READ_FRAMEWORKS, Circle.DISTRICT, "/frameworks/%2$s"),
    ROSTER_IMPORT(Permission.MANAGE_ROSTER, Circle.DISTRICT, "/roster-imports/%2$s");

    /** Around whom it stands; the relation to them is what decides, besides the permission. */
    enum Circle {
        STUDENT,
        SCHOOL,
        DISTRICT
    }

    private final Permission permission;
    private final Circle circle;
    private final String place;

    ResourceType(Permission permission, Circle circle, String place) {
        this.permission = permission;
        this.circle = circle;
        this.place = place;
    }

    Permission permission() {
        return permission;
    }

    Circle circle() {
        return circle;
    }

    /** Where to read it as it is now. */
    String url(UUID subjectId, UUID resourceId) {
        return "/api/v1" + place.formatted(subjectId, resourceId);
    }
}
