-- Why: a large file over a weak network is sent in pieces, and goes on where it stopped. Whichever instance takes the next
-- piece needs those before it, so they lie here until the file is whole.
create table app.upload (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    person_id uuid not null,
    file_name text not null,
    byte_count bigint not null,
    received bigint not null default 0,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint pk_upload primary key (district_id, id),
    constraint ck_upload_byte_count check (byte_count > 0),
    constraint ck_upload_received check (received between 0 and byte_count),
    constraint ck_upload_used_at check (used_at is null or received = byte_count)
);
call app.protect('app.upload');
comment on column app.upload.person_id is 'who sends it, and nobody else sees it; no key, because people stand above the platform';
comment on column app.upload.used_at is 'when it became a file of something; its pieces are gone since then';
-- what one person has under way
create index ix_upload_district_id_person_id on app.upload (district_id, person_id) where used_at is null;
-- the rows to forget
create index ix_upload_district_id_expires_at on app.upload (district_id, expires_at);

create table app.upload_piece (
    district_id int not null default app.current_district(),
    upload_id uuid not null,
    begins_at bigint not null,
    content bytea not null,
    constraint pk_upload_piece primary key (district_id, upload_id, begins_at),
    constraint fk_upload_piece_upload foreign key (district_id, upload_id)
        references app.upload (district_id, id) on delete cascade
);
call app.protect('app.upload_piece');
-- pictures and films are compressed already
alter table app.upload_piece alter column content set storage external;
