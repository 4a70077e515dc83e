-- An entry may be shown as a picture or said as a voice, besides its words. What it had before stays: versions quote it.
create table app.profile_entry_media (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    entry_id uuid not null,
    file_name text not null,
    media_type text not null,
    byte_count bigint not null,
    sha256 text not null,
    alt_text text not null,
    added_by uuid not null,
    added_at timestamptz not null,
    constraint pk_profile_entry_media primary key (district_id, id),
    constraint uq_profile_entry_media_entry unique (district_id, entry_id, id),
    constraint fk_profile_entry_media_entry foreign key (district_id, entry_id)
        references app.profile_entry (district_id, id),
    constraint fk_profile_entry_media_added_by foreign key (district_id, added_by)
        references app.person (district_id, id),
    constraint ck_profile_entry_media_media_type check (media_type ~ '^(image|audio|video)/'),
    constraint ck_profile_entry_media_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint ck_profile_entry_media_alt_text check (length(alt_text) between 1 and 500)
);
call app.protect('app.profile_entry_media');
call app.append_only('app.profile_entry_media');

alter table app.profile_entry add column media_id uuid, add column confirmation_id uuid;
comment on column app.profile_entry.confirmation_id is 'the recording in which a student up to grade 2 said yes';
-- its own picture and recording, never another entry's
alter table app.profile_entry
    add constraint fk_profile_entry_media foreign key (district_id, id, media_id)
        references app.profile_entry_media (district_id, entry_id, id),
    add constraint fk_profile_entry_confirmation foreign key (district_id, id, confirmation_id)
        references app.profile_entry_media (district_id, entry_id, id);

create or replace function app.guard_profile_entry() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'an entry is retired, never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.student_id, new.author_id, new.author_capacity, new.created_at)
            is distinct from (old.student_id, old.author_id, old.author_capacity, old.created_at) then
        raise exception 'whose entry it is does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if old.status = 'RETIRED' or (new.status <> old.status and (old.status, new.status) not in (
            ('OFFERED', 'CONFIRMED'), ('OFFERED', 'RETIRED'), ('CONFIRMED', 'DISPUTED'), ('CONFIRMED', 'RETIRED'),
            ('DISPUTED', 'CONFIRMED'), ('DISPUTED', 'RETIRED'))) then
        raise exception 'an entry does not go from % to %', old.status, new.status
            using errcode = 'integrity_constraint_violation';
    end if;
    -- the student confirms, by a click of their own or by a voice that was recorded for just this
    if new.status = 'CONFIRMED' and new.status <> old.status and new.changed_by <> new.student_id
            and (new.confirmation_id is null or new.confirmation_id is not distinct from old.confirmation_id) then
        raise exception 'only the student confirms an entry' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
