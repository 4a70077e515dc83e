package org.trellis.paths.domain;

import java.util.regex.Pattern;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

/**
 * A district of 5,000 students with active paths, written past the application: prerequisites with circles, steps that aim
 * at two things, students from nothing attained to all, and steps in every status, many of which fit nothing.
 */
final class ElmDistrict {

    static final int NUMBER = 7;
    static final int STUDENTS = 5_000;

    private static final String ID = "cast('0190a000-0000-7000-8000-0007' || lpad(cast(%s as text), 8, '0') as uuid)";
    private static final int COMPETENCIES = 24;

    private ElmDistrict() {}

    static void seed() {
        World.ensure();
        Database.run(script("""
                set session_replication_role = replica;
                select setseed(0.7);
                insert into app.district (district_id, slug, name) values (7, 'elm', 'District elm');
                insert into app.org (district_id, id, source, sourced_id, name, type)
                    values (7, {1}, 'test', 'office-elm', 'Elm', 'DISTRICT');
                insert into app.class (district_id, id, source, sourced_id, title, school_id, grade_levels)
                    select 7, {2000 + g}, 'test', 'class ' || g, 'Class ' || g, {1}, '{06}' from generate_series(1, 200) g;
                insert into app.person (district_id, id, source, sourced_id, given_name, family_name, grade_level)
                    select 7, {1000 + g}, 'test', 'teacher ' || g, 'Teacher', 'Elm', null from generate_series(1, 200) g
                    union all
                    select 7, {100000 + g}, 'test', 'student ' || g, 'Student', 'Elm', '06' from generate_series(1, {students}) g;
                insert into app.enrollment (district_id, source, sourced_id, class_id, person_id, role)
                    select 7, 'test', 't' || g, {2000 + g}, {1000 + g}, 'TEACHER' from generate_series(1, 199) g
                    union all
                    select 7, 'test', 's' || g, {2001 + g % 200}, {100000 + g}, 'STUDENT' from generate_series(1, {students}) g;
                insert into app.scale (district_id, id, name) values (7, {3}, 'Scale');
                insert into app.framework (district_id, id, identifier, title, language, status, scale_id, published_at)
                    values (7, {4}, {4}, 'Elm', 'en', 'ADOPTED', {3}, now());
                insert into app.competency (district_id, id, framework_id, identifier, kind, code, statement, language, depth,
                        tree_order, search_text)
                    select 7, {3000 + g}, {4}, {3000 + g}, 'COMPETENCY', 'E.' || g, 'I can ' || g, 'en', 1, g, 'e'
                    from generate_series(1, {competencies}) g;
                insert into app.association (district_id, framework_id, identifier, kind, origin_identifier,
                        destination_identifier, origin_id, destination_id)
                    select 7, {4}, gen_random_uuid(), 'PRECEDES', {3000 + a}, {3000 + b}, {3000 + a}, {3000 + b}
                    from generate_series(1, {competencies}) a, generate_series(1, {competencies}) b
                    where (b > a and b <= a + 4 and (a * 7 + b * 13) % 3 = 0) or (a, b) in ((9, 5), (21, 18));
                insert into app.path_revision (district_id, id, student_id, number, status, cause, hash, basis, created_at, agreed_at)
                    select 7, {200000 + g}, {100000 + g}, 1, 'ACTIVE', 'INITIAL', repeat('0', 64), '[{"kind": "PERSON"}]', now(), now()
                    from generate_series(1, {students}) g;
                insert into app.path_step (district_id, revision_id, step_id, position, kind, mode, minutes, with_whom, option_ids,
                        reasons, title)
                    select 7, {200000 + g}, {300000 + c}, c, 'LEARN', 'INDEPENDENT', 45, '{}', '{}', '[]',
                        case when (g + c) % 29 = 0 then 'A talk' end
                    from generate_series(1, {students}) g, generate_series(1, {competencies}) c
                    where (g + c) % 3 > 0;
                insert into app.path_step_target (district_id, revision_id, step_id, competency_id, level, position)
                    select 7, {200000 + g}, {300000 + c}, {3000 + t}, 3, t
                    from generate_series(1, {students}) g, generate_series(1, {competencies}) c,
                        unnest(case when (g * c) % 11 = 0 then array[c, 1 + (c + 6) % {competencies}] else array[c] end) t
                    where (g + c) % 3 > 0 and (g + c) % 29 > 0;
                insert into app.competency_state (district_id, student_id, competency_id, status, level, best_level, evidence_count,
                        waiting_count, rule_id, reason_code, reason_params, stuck, confirmed_by, attained_at, changed_at)
                    select 7, {100000 + g}, {3000 + c}, 'ATTAINED', 3, 3, 3, 0, {5}, 'CONFIRMED', '{}', false, {1001}, now(), now()
                    from generate_series(1, {students}) g, generate_series(1, {competencies}) c
                    where random() < (g % 11) / 10.0;
                insert into app.path_step_progress (district_id, student_id, step_id, status, changed_at)
                    select 7, {100000 + g}, {300000 + c},
                        (array['PLANNED', 'EVIDENCE_IN', 'AVAILABLE', 'DONE', 'UNNEEDED', 'IN_PROGRESS', 'PLANNED', 'PLANNED'])
                            [case g % 4 when 0 then 2 when 1 then 1 + floor(random() * 2) else 1 + floor(random() * 8) end],
                        now()
                    from generate_series(1, {students}) g, generate_series(1, {competencies}) c
                    where (g + c) % 3 > 0 and g % 5 > 0;
                set session_replication_role = origin;
                analyze app.path_revision; analyze app.path_step; analyze app.path_step_progress"""));
    }

    static void clear() {
        Database.run("set session_replication_role = replica");
        for (String table : Database.<String>list(
                "select table_name from information_schema.columns where table_schema = 'app' and column_name = 'district_id'"
                        + " and table_name in (select tablename from pg_tables where schemaname = 'app')")) {
            Database.run("delete from app." + table + " where district_id = 7");
        }
        Database.run("set session_replication_role = origin");
    }

    /** {@code {1000 + g}} is the id with that number. */
    private static String script(String sql) {
        String text = sql.replace("{students}", "" + STUDENTS).replace("{competencies}", "" + COMPETENCIES);
        return Pattern.compile("\\{(\\d[^{}]*)}")
                .matcher(text)
                .replaceAll(m -> m.group(1).equals("06") ? "{06}" : ID.formatted(m.group(1)));
    }
}
