-- How long students may sit in front of a screen in a week: for the whole district, and for one student where her people
-- decided otherwise. Plans keep to it; where people go over it, both sides are told.
create table app.device_time (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    student_id uuid,
    minutes_per_week int,
    decided_by uuid not null,
    decided_at timestamptz not null,
    version bigint not null default 0,
    constraint pk_device_time primary key (district_id, id),
    constraint uq_device_time_student_id unique nulls not distinct (district_id, student_id),
    constraint fk_device_time_student foreign key (district_id, student_id) references app.person (district_id, id),
    constraint fk_device_time_decided_by foreign key (district_id, decided_by) references app.person (district_id, id),
    constraint ck_device_time_minutes_per_week check (minutes_per_week between 0 and 10080)
);
call app.protect('app.device_time');
comment on column app.device_time.student_id is 'empty: the whole district';
comment on column app.device_time.minutes_per_week is 'empty: the same as the district, and for the district no limit';
