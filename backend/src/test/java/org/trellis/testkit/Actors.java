package org.trellis.testkit;

/** Names for {@link Actor}s, so that a test reads as sentences. */
public final class Actors {

    private Actors() {}

    public static Actor student() {
        return Actor.STUDENT;
    }

    public static Actor classmate() {
        return Actor.CLASSMATE;
    }

    public static Actor otherStudent() {
        return Actor.OTHER_STUDENT;
    }

    public static Actor guardian() {
        return Actor.GUARDIAN;
    }

    public static Actor otherGuardian() {
        return Actor.OTHER_GUARDIAN;
    }

    public static Actor teacher() {
        return Actor.TEACHER;
    }

    public static Actor otherTeacher() {
        return Actor.OTHER_TEACHER;
    }

    public static Actor schoolLeader() {
        return Actor.SCHOOL_LEADER;
    }

    public static Actor otherSchoolLeader() {
        return Actor.OTHER_SCHOOL_LEADER;
    }

    public static Actor districtAdmin() {
        return Actor.DISTRICT_ADMIN;
    }

    public static Actor partner() {
        return Actor.PARTNER;
    }

    public static Actor integrator() {
        return Actor.INTEGRATOR;
    }

    public static Actor teacherOfOtherDistrict() {
        return Actor.OTHER_DISTRICT_TEACHER;
    }

    public static Actor studentOfOtherDistrict() {
        return Actor.OTHER_DISTRICT_STUDENT;
    }

    public static Actor adminOfOtherDistrict() {
        return Actor.OTHER_DISTRICT_ADMIN;
    }
}
