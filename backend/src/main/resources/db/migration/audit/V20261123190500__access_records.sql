-- Who saw or changed whose data, why, and with what outcome. One row a request and group of students; never changed.
create table app.access_record (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    at timestamptz not null default now(),
    actor_id uuid,
    actor_roles text not null,
    action text not null,
    subject_ids uuid[] not null,
    purpose text not null,
    outcome text not null,
    request_id text not null,
    constraint pk_access_record primary key (district_id, id),
    constraint ck_access_record_outcome check (outcome in ('ALLOWED', 'DENIED'))
);
call app.protect('app.access_record');
call app.append_only('app.access_record');
-- "who saw this student": /students/{id}/access-records
create index ix_access_record_subject_ids on app.access_record using gin (subject_ids);
