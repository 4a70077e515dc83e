-- Somebody looked at a line, or at the version in force, and found it still right. Nothing else changes by that.
create table app.profile_review (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    student_id uuid not null,
    entry_id uuid,
    version_id uuid,
    reviewed_by uuid not null,
    reviewed_at timestamptz not null,
    constraint pk_profile_review primary key (district_id, id),
    constraint fk_profile_review_student foreign key (district_id, student_id) references app.person (district_id, id),
    constraint fk_profile_review_entry foreign key (district_id, entry_id)
        references app.profile_entry (district_id, id),
    constraint fk_profile_review_version foreign key (district_id, version_id)
        references app.profile_version (district_id, id),
    constraint fk_profile_review_reviewed_by foreign key (district_id, reviewed_by)
        references app.person (district_id, id),
    constraint ck_profile_review_subject check (num_nonnulls(entry_id, version_id) = 1)
);
call app.protect('app.profile_review');
call app.append_only('app.profile_review');
-- the last look at each line of a student
create index ix_profile_review_district_id_student_id_reviewed_at
    on app.profile_review (district_id, student_id, reviewed_at desc);
