-- Why: who may no longer see a student is told so once, and has to have been somebody to the student until then.

-- What an actor was to a student until the change of the roster at that moment, which ended it; null where nothing connected
-- them. A revoked link tells nothing: what a court ended leaves no notice behind. What a change made itself was not there before.
create function app.relation_until(student uuid, actor uuid, moment timestamptz) returns text
    language sql stable as $$
    with role as (
        select person_id, org_id, role from app.role_assignment where person_id in (student, actor)
        and (status = 'ACTIVE' or changed_at = moment)
        and coalesce(uuid_extract_timestamp(id), '-infinity') < date_trunc('milliseconds', moment)
    ), seat as (
        select person_id, class_id, role from app.enrollment where person_id in (student, actor)
        and (status = 'ACTIVE' or changed_at = moment)
        and coalesce(uuid_extract_timestamp(id), '-infinity') < date_trunc('milliseconds', moment)
    )
    select case
        when not exists (select from role where person_id = student and role = 'STUDENT') then null
        when student = actor then 'SELF'
        when exists (select from app.guardian_link where student_id = student and guardian_id = actor and revoked_at is null
                and (status = 'ACTIVE' or changed_at = moment)) then 'GUARDIAN'
        when exists (select from seat mine join seat theirs on theirs.class_id = mine.class_id
                where mine.person_id = actor and mine.role in ('TEACHER', 'AIDE')
                and theirs.person_id = student and theirs.role = 'STUDENT') then 'EDUCATOR'
        when exists (select from role mine join role theirs on theirs.org_id = mine.org_id
                where mine.person_id = actor and mine.role = 'SCHOOL_LEADER'
                and theirs.person_id = student and theirs.role = 'STUDENT') then 'LEADER'
        when exists (select from role where person_id = actor and role = 'DISTRICT_ADMIN') then 'DISTRICT'
    end
$$;

-- Every student an actor is something to, or was until some time after that moment; some more do no harm, since who asks looks at
-- each relation besides. Administrators are connected to everyone and get nobody here.
create function app.students_around(actor uuid, since timestamptz) returns setof uuid
    language sql stable as $$
    select actor
    union
    select student_id from app.guardian_link
    where guardian_id = actor and revoked_at is null and (status = 'ACTIVE' or changed_at >= since)
    union
    select theirs.person_id from app.enrollment mine
    join app.enrollment theirs on (theirs.district_id, theirs.class_id) = (mine.district_id, mine.class_id)
    where mine.person_id = actor and mine.role in ('TEACHER', 'AIDE') and theirs.role = 'STUDENT'
        and (mine.status = 'ACTIVE' or mine.changed_at >= since) and (theirs.status = 'ACTIVE' or theirs.changed_at >= since)
    union
    select theirs.person_id from app.role_assignment mine
    join app.role_assignment theirs on (theirs.district_id, theirs.org_id) = (mine.district_id, mine.org_id)
    where mine.person_id = actor and mine.role = 'SCHOOL_LEADER' and theirs.role = 'STUDENT'
        and (mine.status = 'ACTIVE' or mine.changed_at >= since) and (theirs.status = 'ACTIVE' or theirs.changed_at >= since)
$$;
