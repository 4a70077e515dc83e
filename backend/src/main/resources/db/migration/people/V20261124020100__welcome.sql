-- How much a student's pages show at once, and whether the first sign-in is over.
alter table app.person_preferences
    add column age_mode text not null default 'BY_GRADE',
    add column welcomed boolean not null default false,
    add constraint ck_person_preferences_age_mode check (age_mode in ('BY_GRADE', 'SIMPLE', 'STANDARD', 'DETAIL'));
