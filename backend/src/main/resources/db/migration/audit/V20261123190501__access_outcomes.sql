-- A request may be allowed to see a student and refused all the same, or break: its record says so.
alter table app.access_record
    drop constraint ck_access_record_outcome,
    add constraint ck_access_record_outcome check (outcome in ('ALLOWED', 'DENIED', 'REFUSED', 'FAILED'));
