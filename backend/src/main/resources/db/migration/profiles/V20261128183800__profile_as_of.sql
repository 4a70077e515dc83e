-- A profile of any day in a life of 20,000 entries and 2,000 versions.
-- the entries that were there on a day: begun by then, and not retired yet
create index ix_profile_entry_as_of on app.profile_entry (district_id, student_id,
    (case when status = 'RETIRED' then changed_at else timestamptz 'infinity' end), created_at);
-- the version in force on a day: the last one agreed by then
create index ix_profile_version_district_id_student_id_agreed_at
    on app.profile_version (district_id, student_id, agreed_at, number);
