package org.trellis.people.domain.roster;

import org.trellis.people.domain.oneroster.FileMode;

/**
 * Who guards whom, from the agents of users: a student's agents and, the other way round, a guardian's. A link that was revoked (a
 * court order) stays revoked whatever the roster says.
 */
final class GuardianLinks {
    private final Sql sql;

    GuardianLinks(Sql sql) {
        this.sql = sql;
    }

    void apply(FileMode mode) {
        if (mode == FileMode.ABSENT) {
            return;
        }
        claim();
        sql.run("""
                insert into app.guardian_link (source, student_id, guardian_id)
                select current_setting('app.roster_source'), student_id, guardian_id from claimed_link
                on conflict (district_id, student_id, guardian_id) do update set status = 'ACTIVE', changed_at = now()
                where guardian_link.status <> 'ACTIVE' and guardian_link.revoked_at is null""");
        sql.run("""
                update app.guardian_link l set status = 'ENDED', changed_at = now()
                where l.source = current_setting('app.roster_source') and l.status = 'ACTIVE'
                and not exists (select from claimed_link c where (c.student_id, c.guardian_id) = (l.student_id, l.guardian_id))
                and not exists (select from stage_users s where s.bad and s.id in (l.student_id, l.guardian_id))
                """ + (mode == FileMode.BULK ? "" : MENTIONED));
    }

    /** In a delta only people who are in it lose links; a guardian without agents there says nothing. */
    private static final String MENTIONED = """
            and exists (select from stage_users s where s.id = l.student_id
                or (s.id = l.guardian_id and s.agent_sourced_ids is not null))""";

    private void claim() {
        sql.run("""
                create temp table claimed_link on commit drop as
                with pair as (
                    select s.id as one, p.id as other
                    from stage_users s cross join lateral unnest(string_to_array(s.agent_sourced_ids, ',')) a(id)
                    join app.person p on p.source = current_setting('app.roster_source') and p.sourced_id = a.id
                    where not s.bad and coalesce(s.status, 'ACTIVE') = 'ACTIVE' and p.status = 'ACTIVE'
                ), role as (
                    select person_id, role from app.role_assignment where status = 'ACTIVE' and role in ('STUDENT', 'GUARDIAN')
                ), both_ways as (select one, other from pair union select other, one from pair)
                select distinct b.one as student_id, b.other as guardian_id from both_ways b
                join role learner on learner.person_id = b.one and learner.role = 'STUDENT'
                join role guardian on guardian.person_id = b.other and guardian.role = 'GUARDIAN'""");
        sql.run("create index on claimed_link (student_id, guardian_id)");
        sql.run("analyze claimed_link");
    }
}
