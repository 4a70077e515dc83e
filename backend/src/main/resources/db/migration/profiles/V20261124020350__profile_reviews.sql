-- When the people who agreed look at it together again; set with the agreement, from the policy of that day.
alter table app.profile_version add column review_on date;
-- what is overdue among the students of a teacher
create index ix_profile_version_review_on on app.profile_version (district_id, student_id, review_on)
    where status = 'AGREED';
