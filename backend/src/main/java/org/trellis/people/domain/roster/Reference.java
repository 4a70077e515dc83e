package org.trellis.people.domain.roster;

import static org.trellis.people.domain.oneroster.RosterFile.ACADEMIC_SESSIONS;
import static org.trellis.people.domain.oneroster.RosterFile.CLASSES;
import static org.trellis.people.domain.oneroster.RosterFile.COURSES;
import static org.trellis.people.domain.oneroster.RosterFile.ENROLLMENTS;
import static org.trellis.people.domain.oneroster.RosterFile.ORGS;
import static org.trellis.people.domain.oneroster.RosterFile.ROLES;
import static org.trellis.people.domain.oneroster.RosterFile.USERS;

import java.util.List;
import org.trellis.people.domain.oneroster.RosterFile;

/**
 * A column that names rows of another file.
 *
 * @param field the column as the standard spells it
 * @param column the staging column; one sourcedId or several with commas
 */
record Reference(RosterFile file, String field, String column, RosterFile target) {
    /** In an order in which each file comes after those it refers to. */
    static final List<Reference> ALL = List.of(
            new Reference(ORGS, "parentSourcedId", "parent_sourced_id", ORGS),
            new Reference(ACADEMIC_SESSIONS, "parentSourcedId", "parent_sourced_id", ACADEMIC_SESSIONS),
            new Reference(COURSES, "orgSourcedId", "org_sourced_id", ORGS),
            new Reference(COURSES, "schoolYearSourcedId", "school_year_sourced_id", ACADEMIC_SESSIONS),
            new Reference(CLASSES, "courseSourcedId", "course_sourced_id", COURSES),
            new Reference(CLASSES, "schoolSourcedId", "school_sourced_id", ORGS),
            new Reference(CLASSES, "termSourcedIds", "term_sourced_ids", ACADEMIC_SESSIONS),
            new Reference(USERS, "orgSourcedIds", "org_sourced_ids", ORGS),
            new Reference(USERS, "primaryOrgSourcedId", "primary_org_sourced_id", ORGS),
            new Reference(USERS, "agentSourcedIds", "agent_sourced_ids", USERS),
            new Reference(ROLES, "userSourcedId", "user_sourced_id", USERS),
            new Reference(ROLES, "orgSourcedId", "org_sourced_id", ORGS),
            new Reference(ENROLLMENTS, "classSourcedId", "class_sourced_id", CLASSES),
            new Reference(ENROLLMENTS, "schoolSourcedId", "school_sourced_id", ORGS),
            new Reference(ENROLLMENTS, "userSourcedId", "user_sourced_id", USERS));
}
