-- Why: what belongs to a school (its flex blocks) is read by everyone of the school and written by who works there.

-- What an actor is to a school today, nearest to the work first; null where nothing connects them.
create function app.relation_to_school(wanted_school uuid, actor uuid) returns text
    language sql stable as $$
    select case
        when not exists (select from app.org where id = wanted_school and type = 'SCHOOL') then null
        when exists (select from app.current_role_assignment where org_id = wanted_school and person_id = actor and role = 'SCHOOL_LEADER') then 'LEADER'
        when exists (select from app.current_role_assignment where org_id = wanted_school and person_id = actor
                and role in ('TEACHER', 'AIDE', 'COUNSELOR')) then 'EDUCATOR'
        when exists (select from app.current_role_assignment where person_id = actor and role = 'DISTRICT_ADMIN') then 'DISTRICT'
        when exists (select from app.current_role_assignment where org_id = wanted_school and person_id = actor and role = 'STUDENT') then 'SELF'
        when exists (select from app.guardian_link g
                join app.current_role_assignment r on (r.district_id, r.person_id) = (g.district_id, g.student_id)
                where g.guardian_id = actor and g.status = 'ACTIVE' and g.revoked_at is null and r.org_id = wanted_school and r.role = 'STUDENT')
            then 'GUARDIAN'
    end
$$;
