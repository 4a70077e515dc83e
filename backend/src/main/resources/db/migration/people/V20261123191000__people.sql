-- People, where they belong and how long; names follow OneRoster 1.2. Rows are ended, never deleted.

create table app.org (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    source text not null,
    sourced_id text not null,
    name text not null,
    type text not null,
    identifier text,
    parent_id uuid,
    status text not null default 'ACTIVE',
    changed_at timestamptz not null default now(),
    constraint pk_org primary key (district_id, id),
    constraint uq_org_source_sourced_id unique (district_id, source, sourced_id),
    constraint fk_org_parent foreign key (district_id, parent_id) references app.org (district_id, id) deferrable initially deferred,
    constraint ck_org_type check (type in ('DEPARTMENT', 'DISTRICT', 'LOCAL', 'NATIONAL', 'SCHOOL', 'STATE')),
    constraint ck_org_status check (status in ('ACTIVE', 'ENDED'))
);
call app.protect('app.org');

create table app.academic_session (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    source text not null,
    sourced_id text not null,
    title text not null,
    type text not null,
    starts_on date not null,
    ends_on date not null, -- exclusive, as in OneRoster
    school_year int not null, -- the year in which it ends
    parent_id uuid,
    status text not null default 'ACTIVE',
    changed_at timestamptz not null default now(),
    constraint pk_academic_session primary key (district_id, id),
    constraint uq_academic_session_source_sourced_id unique (district_id, source, sourced_id),
    constraint fk_academic_session_parent foreign key (district_id, parent_id)
        references app.academic_session (district_id, id) deferrable initially deferred,
    constraint ck_academic_session_type check (type in ('GRADING_PERIOD', 'SEMESTER', 'SCHOOL_YEAR', 'TERM')),
    constraint ck_academic_session_status check (status in ('ACTIVE', 'ENDED'))
);
call app.protect('app.academic_session');

create table app.person (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    source text not null,
    sourced_id text not null,
    given_name text not null,
    family_name text not null,
    preferred_given_name text,
    preferred_family_name text,
    email text,
    grade_level text, -- CEDS code such as 06; students only
    language text, -- BCP 47
    status text not null default 'ACTIVE',
    changed_at timestamptz not null default now(),
    constraint pk_person primary key (district_id, id),
    constraint uq_person_source_sourced_id unique (district_id, source, sourced_id),
    constraint ck_person_status check (status in ('ACTIVE', 'ENDED'))
);
call app.protect('app.person');

-- Name a person goes by; what every screen shows.
create function app.display_name(p app.person) returns text
    language sql stable parallel safe
    return trim(coalesce(nullif(p.preferred_given_name, ''), p.given_name) || ' ' || coalesce(nullif(p.preferred_family_name, ''), p.family_name));

create table app.role_assignment (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    source text not null,
    sourced_id text not null,
    person_id uuid not null,
    org_id uuid not null,
    role text not null,
    begins_on date,
    ends_on date, -- exclusive
    status text not null default 'ACTIVE',
    changed_at timestamptz not null default now(),
    constraint pk_role_assignment primary key (district_id, id),
    constraint uq_role_assignment_source_sourced_id unique (district_id, source, sourced_id),
    constraint fk_role_assignment_person foreign key (district_id, person_id) references app.person (district_id, id),
    constraint fk_role_assignment_org foreign key (district_id, org_id) references app.org (district_id, id),
    constraint ck_role_assignment_role check (role in ('STUDENT', 'GUARDIAN', 'TEACHER', 'AIDE', 'COUNSELOR', 'SCHOOL_LEADER',
        'DISTRICT_ADMIN', 'PARTNER', 'INTEGRATOR', 'OTHER')),
    constraint ck_role_assignment_status check (status in ('ACTIVE', 'ENDED'))
);
call app.protect('app.role_assignment');
create index ix_role_assignment_person_id on app.role_assignment (district_id, person_id);
create index ix_role_assignment_org_id_role on app.role_assignment (district_id, org_id, role);

create table app.course (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    source text not null,
    sourced_id text not null,
    title text not null,
    course_code text,
    grade_levels text[] not null default '{}',
    subjects text[] not null default '{}',
    org_id uuid,
    status text not null default 'ACTIVE',
    changed_at timestamptz not null default now(),
    constraint pk_course primary key (district_id, id),
    constraint uq_course_source_sourced_id unique (district_id, source, sourced_id),
    constraint fk_course_org foreign key (district_id, org_id) references app.org (district_id, id),
    constraint ck_course_status check (status in ('ACTIVE', 'ENDED'))
);
call app.protect('app.course');

create table app.class (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    source text not null,
    sourced_id text not null,
    title text not null,
    class_code text,
    class_type text not null default 'SCHEDULED',
    location text,
    periods text,
    grade_levels text[] not null default '{}',
    course_id uuid,
    school_id uuid not null,
    session_ids uuid[] not null default '{}',
    status text not null default 'ACTIVE',
    changed_at timestamptz not null default now(),
    constraint pk_class primary key (district_id, id),
    constraint uq_class_source_sourced_id unique (district_id, source, sourced_id),
    constraint fk_class_course foreign key (district_id, course_id) references app.course (district_id, id),
    constraint fk_class_school foreign key (district_id, school_id) references app.org (district_id, id),
    constraint ck_class_type check (class_type in ('HOMEROOM', 'SCHEDULED')),
    constraint ck_class_status check (status in ('ACTIVE', 'ENDED'))
);
call app.protect('app.class');
create index ix_class_school_id on app.class (district_id, school_id);

create table app.enrollment (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    source text not null,
    sourced_id text not null,
    class_id uuid not null,
    person_id uuid not null,
    role text not null,
    is_primary boolean not null default false,
    begins_on date,
    ends_on date, -- exclusive
    status text not null default 'ACTIVE',
    changed_at timestamptz not null default now(),
    constraint pk_enrollment primary key (district_id, id),
    constraint uq_enrollment_source_sourced_id unique (district_id, source, sourced_id),
    constraint fk_enrollment_class foreign key (district_id, class_id) references app.class (district_id, id),
    constraint fk_enrollment_person foreign key (district_id, person_id) references app.person (district_id, id),
    constraint ck_enrollment_role check (role in ('STUDENT', 'TEACHER', 'AIDE', 'PROCTOR')),
    constraint ck_enrollment_status check (status in ('ACTIVE', 'ENDED'))
);
call app.protect('app.enrollment');
create index ix_enrollment_class_id_role on app.enrollment (district_id, class_id, role);
create index ix_enrollment_person_id_role on app.enrollment (district_id, person_id, role);

create table app.guardian_link (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    source text not null,
    student_id uuid not null,
    guardian_id uuid not null,
    status text not null default 'ACTIVE',
    revoked_at timestamptz, -- a court order or the school: sticky, a roster cannot undo it
    changed_at timestamptz not null default now(),
    constraint pk_guardian_link primary key (district_id, id),
    constraint uq_guardian_link_student_guardian unique (district_id, student_id, guardian_id),
    constraint fk_guardian_link_student foreign key (district_id, student_id) references app.person (district_id, id),
    constraint fk_guardian_link_guardian foreign key (district_id, guardian_id) references app.person (district_id, id),
    constraint ck_guardian_link_status check (status in ('ACTIVE', 'ENDED'))
);
call app.protect('app.guardian_link');
create index ix_guardian_link_guardian_id on app.guardian_link (district_id, guardian_id);

-- Which sign-in is which person: an explicit record, one district a sign-in.
create table app.account (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    issuer text not null,
    subject text not null,
    person_id uuid not null,
    status text not null default 'ACTIVE',
    created_at timestamptz not null default now(),
    constraint pk_account primary key (district_id, id),
    constraint uq_account_issuer_subject unique (issuer, subject),
    constraint fk_account_person foreign key (district_id, person_id) references app.person (district_id, id),
    constraint ck_account_status check (status in ('ACTIVE', 'DISABLED'))
);
call app.protect('app.account');
create index ix_account_person_id on app.account (district_id, person_id);

-- Signing in happens before the district is known: this one question is answered by the owner, for exactly one sign-in.
create policy sign_in on app.account for select to trellis_owner using (true);
create policy sign_in on app.person for select to trellis_owner using (true);
create policy sign_in on app.role_assignment for select to trellis_owner using (true);
create function app.find_account(wanted_issuer text, wanted_subject text, today date)
    returns table (district_id int, person_id uuid, roles text)
    language sql stable security definer set search_path = app as $$
    select a.district_id, a.person_id,
        coalesce((select string_agg(distinct r.role, ',') from app.role_assignment r
            where (r.district_id, r.person_id) = (a.district_id, a.person_id) and r.status = 'ACTIVE'
            and (r.begins_on is null or r.begins_on <= today) and (r.ends_on is null or r.ends_on > today)), '')
    from app.account a join app.person p on (p.district_id, p.id) = (a.district_id, a.person_id)
    where a.issuer = wanted_issuer and a.subject = wanted_subject and a.status = 'ACTIVE' and p.status = 'ACTIVE'
$$;

create table app.person_preferences (
    district_id int not null default app.current_district(),
    person_id uuid not null,
    locale text not null default 'en',
    theme text not null default 'SYSTEM',
    text_scale int not null default 100,
    version bigint not null default 0,
    constraint pk_person_preferences primary key (district_id, person_id),
    constraint fk_person_preferences_person foreign key (district_id, person_id) references app.person (district_id, id),
    constraint ck_person_preferences_theme check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
    constraint ck_person_preferences_text_scale check (text_scale between 100 and 200)
);
call app.protect('app.person_preferences');

-- Every class a person teaches or learns in today.
create view app.current_enrollment with (security_invoker = true) as
    select e.district_id, e.class_id, e.person_id, e.role
    from app.enrollment e join app.class c on (c.district_id, c.id) = (e.district_id, e.class_id)
    where e.status = 'ACTIVE' and c.status = 'ACTIVE'
    and (e.begins_on is null or e.begins_on <= current_date) and (e.ends_on is null or e.ends_on > current_date);

create view app.current_role_assignment with (security_invoker = true) as
    select r.district_id, r.person_id, r.org_id, r.role from app.role_assignment r
    where r.status = 'ACTIVE' and (r.begins_on is null or r.begins_on <= current_date) and (r.ends_on is null or r.ends_on > current_date);

-- What an actor is to a student today, nearest first; null where nothing connects them.
create function app.relation_to(student uuid, actor uuid) returns text
    language sql stable as $$
    select case
        when not exists (select from app.current_role_assignment where person_id = student and role = 'STUDENT') then null
        when student = actor then 'SELF'
        when exists (select from app.guardian_link where student_id = student and guardian_id = actor and status = 'ACTIVE' and revoked_at is null)
            then 'GUARDIAN'
        when exists (select from app.current_enrollment mine
                join app.current_enrollment theirs on (theirs.district_id, theirs.class_id) = (mine.district_id, mine.class_id)
                where mine.person_id = actor and mine.role in ('TEACHER', 'AIDE') and theirs.person_id = student and theirs.role = 'STUDENT')
            then 'EDUCATOR'
        when exists (select from app.current_role_assignment mine
                join app.current_role_assignment theirs on (theirs.district_id, theirs.org_id) = (mine.district_id, mine.org_id)
                where mine.person_id = actor and mine.role = 'SCHOOL_LEADER' and theirs.person_id = student and theirs.role = 'STUDENT')
            then 'LEADER'
        when exists (select from app.current_role_assignment where person_id = actor and role = 'DISTRICT_ADMIN') then 'DISTRICT'
    end
$$;

-- What an actor is to a class today.
create function app.relation_to_class(wanted_class uuid, actor uuid) returns text
    language sql stable as $$
    select case
        when exists (select from app.current_enrollment where class_id = wanted_class and person_id = actor and role in ('TEACHER', 'AIDE')) then 'EDUCATOR'
        when exists (select from app.current_enrollment where class_id = wanted_class and person_id = actor and role = 'STUDENT') then 'SELF'
        when exists (select from app.class c join app.current_role_assignment mine on (mine.district_id, mine.org_id) = (c.district_id, c.school_id)
                where c.id = wanted_class and mine.person_id = actor and mine.role = 'SCHOOL_LEADER') then 'LEADER'
        when exists (select from app.class where id = wanted_class)
            and exists (select from app.current_role_assignment where person_id = actor and role = 'DISTRICT_ADMIN') then 'DISTRICT'
    end
$$;
