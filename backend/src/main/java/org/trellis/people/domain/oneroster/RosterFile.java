package org.trellis.people.domain.oneroster;

import static org.trellis.people.domain.oneroster.Column.optional;
import static org.trellis.people.domain.oneroster.Column.required;
import static org.trellis.people.domain.oneroster.Column.unused;
import static org.trellis.people.domain.oneroster.OneRosterVersion.V1_1;
import static org.trellis.people.domain.oneroster.OneRosterVersion.V1_2;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a package that Trellis reads, in an order in which each refers only to those before it, with their columns in the
 * standard's order. Contact data, passwords and demographics are left in the file: what is not kept cannot leak.
 */
public enum RosterFile {
    ORGS(
            "orgs",
            required("name", FieldType.TEXT),
            required("type", FieldType.oneOf("department", "district", "local", "national", "school", "state")),
            optional("identifier", FieldType.TEXT),
            optional("parentSourcedId", FieldType.ID)),
    ACADEMIC_SESSIONS(
            "academicSessions",
            required("title", FieldType.TEXT),
            required("type", FieldType.oneOf("gradingPeriod", "semester", "schoolYear", "term")),
            required("startDate", FieldType.DATE),
            required("endDate", FieldType.DATE),
            optional("parentSourcedId", FieldType.ID),
            required("schoolYear", FieldType.YEAR)),
    COURSES(
            "courses",
            optional("schoolYearSourcedId", FieldType.ID),
            required("title", FieldType.TEXT),
            optional("courseCode", FieldType.TEXT),
            optional("grades", FieldType.WORDS),
            required("orgSourcedId", FieldType.ID),
            optional("subjects", FieldType.TEXT),
            unused("subjectCodes")),
    CLASSES(
            "classes",
            required("title", FieldType.TEXT),
            optional("grades", FieldType.WORDS),
            required("courseSourcedId", FieldType.ID),
            optional("classCode", FieldType.TEXT),
            required("classType", FieldType.oneOf("homeroom", "scheduled")),
            optional("location", FieldType.TEXT),
            required("schoolSourcedId", FieldType.ID),
            required("termSourcedIds", FieldType.ID_LIST),
            optional("subjects", FieldType.TEXT),
            unused("subjectCodes"),
            optional("periods", FieldType.TEXT)),
    USERS(
            "users",
            required("enabledUser", FieldType.FLAG),
            required("orgSourcedIds", FieldType.ID_LIST).in(V1_1),
            required("role", Vocabulary.ROLES_1_1).in(V1_1),
            optional("username", FieldType.TEXT),
            unused("userIds"),
            required("givenName", FieldType.TEXT),
            required("familyName", FieldType.TEXT),
            optional("middleName", FieldType.TEXT),
            optional("identifier", FieldType.TEXT),
            optional("email", FieldType.TEXT),
            unused("sms"),
            unused("phone"),
            optional("agentSourcedIds", FieldType.ID_LIST),
            optional("grades", FieldType.WORDS),
            unused("password"),
            unused("userMasterIdentifier").in(V1_2),
            optional("preferredGivenName", FieldType.TEXT).in(V1_2),
            unused("preferredMiddleName").in(V1_2),
            optional("preferredFamilyName", FieldType.TEXT).in(V1_2),
            optional("primaryOrgSourcedId", FieldType.ID).in(V1_2),
            unused("pronouns").in(V1_2)),
    ROLES(
            "roles",
            required("userSourcedId", FieldType.ID),
            required("roleType", FieldType.oneOf("primary", "secondary")),
            required("role", Vocabulary.ROLES_1_2),
            optional("beginDate", FieldType.DATE),
            optional("endDate", FieldType.DATE),
            required("orgSourcedId", FieldType.ID),
            unused("userProfileSourcedId")),
    ENROLLMENTS(
            "enrollments",
            required("classSourcedId", FieldType.ID),
            required("schoolSourcedId", FieldType.ID),
            required("userSourcedId", FieldType.ID),
            required("role", Vocabulary.ENROLLMENT_ROLES),
            optional("primary", FieldType.FLAG),
            optional("beginDate", FieldType.DATE),
            optional("endDate", FieldType.DATE));

    private final String title;
    private final List<Column> columns;

    RosterFile(String title, Column... own) {
        this.title = title;
        this.columns = Stream.concat(
                        Stream.of(
                                required("sourcedId", FieldType.ID),
                                optional("status", Vocabulary.STATUSES),
                                optional("dateLastModified", FieldType.DATE_TIME)),
                        Arrays.stream(own))
                .toList();
    }

    /** The standard's name of it, as in {@code file.<title>} of the manifest; also the key of its counts. */
    public String title() {
        return title;
    }

    /** The file's name in the zip. */
    public String fileName() {
        return title + ".csv";
    }

    /** The staging table's columns and types, without the line and the flag that come first. */
    public List<StagedColumn> stagedColumns() {
        return kept().map(column -> new StagedColumn(column.sqlName(), sqlType(column)))
                .toList();
    }

    /** A column of the staging table. */
    public record StagedColumn(String name, String type) {}

    List<Column> columns() {
        return columns;
    }

    Stream<Column> kept() {
        return columns.stream().filter(column -> column.type() != null);
    }

    private static String sqlType(Column column) {
        FieldType type = column.type();
        return type == null ? "text" : type.sqlType();
    }

    /** The standard's word lists; in a class of its own because an enum's constants cannot see its own statics. */
    private static final class Vocabulary {
        static final FieldType STATUSES = FieldType.oneOf("active", "tobedeleted", "inactive");
        static final FieldType ROLES_1_1 = FieldType.oneOf(
                "administrator", "aide", "guardian", "parent", "proctor", "relative", "student", "teacher");
        static final FieldType ROLES_1_2 = FieldType.oneOf(
                "aide",
                "counselor",
                "districtAdministrator",
                "guardian",
                "parent",
                "principal",
                "proctor",
                "relative",
                "siteAdministrator",
                "student",
                "systemAdministrator",
                "teacher");
        static final FieldType ENROLLMENT_ROLES =
                FieldType.oneOf("administrator", "aide", "proctor", "student", "teacher");
    }
}
