-- Why: teachers write the same sentences again and again; they keep theirs, and leaders share some with the district.

create table app.saved_comment (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    author_id uuid not null,
    shared boolean not null,
    body text not null,
    created_at timestamptz not null,
    retired_at timestamptz,
    constraint pk_saved_comment primary key (district_id, id),
    constraint fk_saved_comment_author foreign key (district_id, author_id) references app.person (district_id, id),
    constraint ck_saved_comment_body check (body <> '')
);
call app.protect('app.saved_comment');
comment on column app.saved_comment.shared is 'read by all educators of the district, not only by its author';
-- the bank of one educator
create index ix_saved_comment_district_id_author_id on app.saved_comment (district_id, author_id) where retired_at is null;
-- what the district shares
create index ix_saved_comment_shared on app.saved_comment (district_id) where shared and retired_at is null;
