package org.trellis.people.domain.roster;

import java.util.List;
import java.util.stream.Collectors;
import org.trellis.people.domain.oneroster.RosterFile;

/**
 * How a staged file becomes rows of a table: for each column the SQL that yields it, {@code s} being the staged row. References are
 * looked up by (source, sourcedId); those to the same file may be to a row that comes later.
 */
enum RosterTable {
    ORGS(
            RosterFile.ORGS,
            "org",
            column("name", "s.name"),
            column("type", "case s.type when 'OTHER' then 'LOCAL' else s.type end"),
            column("identifier", "s.identifier"),
            column("parent_id", sameFile("stage_orgs", "org", "s.parent_sourced_id"))),
    ACADEMIC_SESSIONS(
            RosterFile.ACADEMIC_SESSIONS,
            "academic_session",
            column("title", "s.title"),
            column("type", "case s.type when 'OTHER' then 'TERM' else s.type end"),
            column("starts_on", "s.start_date"),
            column("ends_on", "s.end_date"),
            column("school_year", "s.school_year"),
            column("parent_id", sameFile("stage_academicsessions", "academic_session", "s.parent_sourced_id"))),
    COURSES(
            RosterFile.COURSES,
            "course",
            column("title", "s.title"),
            column("course_code", "s.course_code"),
            column("grade_levels", list("s.grades")),
            column("subjects", list("s.subjects")),
            column("org_id", reference("org", "s.org_sourced_id"))),
    CLASSES(
            RosterFile.CLASSES,
            "class",
            column("title", "s.title"),
            column("class_code", "s.class_code"),
            column("class_type", "case s.class_type when 'HOMEROOM' then 'HOMEROOM' else 'SCHEDULED' end"),
            column("location", "s.location"),
            column("periods", "s.periods"),
            column("grade_levels", list("s.grades")),
            column("course_id", reference("course", "s.course_sourced_id")),
            column("school_id", reference("org", "s.school_sourced_id")),
            column("session_ids", """
                    array(select a.id from unnest(string_to_array(s.term_sourced_ids, ',')) with ordinality u(id, n)
                    join app.academic_session a on a.source = current_setting('app.roster_source') and a.sourced_id = u.id
                    order by u.n)""")),
    USERS(
            RosterFile.USERS,
            "person",
            column("given_name", "s.given_name"),
            column("family_name", "s.family_name"),
            column("preferred_given_name", "s.preferred_given_name"),
            column("preferred_family_name", "s.preferred_family_name"),
            column("email", "s.email"),
            column("username", "s.username"),
            column("grade_level", "split_part(s.grades, ',', 1)")),
    ROLES(
            RosterFile.ROLES,
            "role_assignment",
            column("person_id", reference("person", "s.user_sourced_id")),
            column("org_id", reference("org", "s.org_sourced_id")),
            column("role", """
                    case when s.role in ('STUDENT', 'TEACHER', 'AIDE', 'COUNSELOR') then s.role
                    when s.role in ('GUARDIAN', 'PARENT') then 'GUARDIAN'
                    when s.role in ('PRINCIPAL', 'SITE_ADMINISTRATOR') then 'SCHOOL_LEADER'
                    when s.role in ('DISTRICT_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR') then 'DISTRICT_ADMIN'
                    when s.role = 'ADMINISTRATOR' then (select case o.type when 'DISTRICT' then 'DISTRICT_ADMIN' else 'SCHOOL_LEADER' end
                        from app.org o where o.source = current_setting('app.roster_source') and o.sourced_id = s.org_sourced_id)
                    else 'OTHER' end"""),
            column("begins_on", "s.begin_date"),
            column("ends_on", "s.end_date")),
    ENROLLMENTS(
            RosterFile.ENROLLMENTS,
            "enrollment",
            column("class_id", reference("class", "s.class_sourced_id")),
            column("person_id", reference("person", "s.user_sourced_id")),
            // who only administers or supervises gets no educator's sight of children
            column("role", "case when s.role in ('STUDENT', 'TEACHER', 'AIDE') then s.role else 'PROCTOR' end"),
            column("is_primary", "coalesce(s.\"primary\", false)"),
            column("begins_on", "s.begin_date"),
            column("ends_on", "s.end_date"));

    /** One column and where its value comes from. */
    record Value(String name, String expression) {}

    private final RosterFile file;
    private final String table;
    private final List<Value> values;

    RosterTable(RosterFile file, String table, Value... values) {
        this.file = file;
        this.table = table;
        this.values = List.of(values);
    }

    static RosterTable of(RosterFile file) {
        return valueOf(file.name());
    }

    RosterFile file() {
        return file;
    }

    String table() {
        return table;
    }

    /** {@code a, b, c}, each with the prefix. */
    String columns(String prefix) {
        return values.stream().map(value -> prefix + value.name()).collect(Collectors.joining(", "));
    }

    /** {@code x as a, y as b}. */
    String selection() {
        return values.stream()
                .map(value -> value.expression() + " as " + value.name())
                .collect(Collectors.joining(", "));
    }

    /** {@code a = w.a, b = w.b}. */
    String assignments() {
        return values.stream()
                .map(value -> value.name() + " = w." + value.name())
                .collect(Collectors.joining(", "));
    }

    private static Value column(String name, String expression) {
        return new Value(name, expression);
    }

    private static String reference(String table, String sourcedId) {
        return "(select t.id from app." + table
                + " t where t.source = current_setting('app.roster_source') and t.sourced_id = " + sourcedId + ")";
    }

    private static String sameFile(String stage, String table, String sourcedId) {
        return "coalesce((select p.id from " + stage + " p where p.sourced_id = " + sourcedId + " and not p.bad), "
                + reference(table, sourcedId) + ")";
    }

    private static String list(String cell) {
        return "coalesce(string_to_array(" + cell + ", ','), '{}')";
    }
}
