-- Why: schools keep flexible blocks; plans use their time, and a block that is moved or cancelled is a reason to plan anew.

create table app.flex_block (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    school_id uuid not null,
    series_id uuid,
    held_on date not null,
    starts_at time not null,
    ends_at time not null,
    title text not null,
    purpose text,
    place text not null,
    educator_id uuid,
    capacity int,
    state text not null default 'OPEN',
    created_by uuid not null,
    created_at timestamptz not null,
    version bigint not null default 0,
    constraint pk_flex_block primary key (district_id, id),
    constraint fk_flex_block_school foreign key (district_id, school_id) references app.org (district_id, id),
    constraint fk_flex_block_educator foreign key (district_id, educator_id) references app.person (district_id, id),
    constraint fk_flex_block_created_by foreign key (district_id, created_by) references app.person (district_id, id),
    constraint ck_flex_block_ends_at check (ends_at > starts_at),
    constraint ck_flex_block_title check (title <> ''),
    constraint ck_flex_block_capacity check (capacity > 0),
    constraint ck_flex_block_state check (state in ('OPEN', 'CANCELLED'))
);
call app.protect('app.flex_block');
comment on column app.flex_block.held_on is 'day and times are those of the district''s clocks';
comment on column app.flex_block.series_id is 'the same for all that were written down as one weekly row';
-- the week of a school
create index ix_flex_block_school_id_held_on on app.flex_block (district_id, school_id, held_on, starts_at, id);

create table app.flex_block_change (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    block_id uuid not null,
    kind text not null,
    from_on date not null,
    from_starts_at time not null,
    from_ends_at time not null,
    from_place text not null,
    to_on date,
    to_starts_at time,
    to_ends_at time,
    to_place text,
    reason text not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    constraint pk_flex_block_change primary key (district_id, id),
    constraint fk_flex_block_change_block foreign key (district_id, block_id) references app.flex_block (district_id, id),
    constraint fk_flex_block_change_changed_by foreign key (district_id, changed_by) references app.person (district_id, id),
    constraint ck_flex_block_change_kind check (kind in ('MOVED', 'CANCELLED')),
    constraint ck_flex_block_change_to check ((kind = 'MOVED') = (num_nonnulls(to_on, to_starts_at, to_ends_at, to_place) = 4)),
    constraint ck_flex_block_change_reason check (reason <> '')
);
call app.protect('app.flex_block_change');
call app.append_only('app.flex_block_change');
-- what happened to the blocks of a list
create index ix_flex_block_change_block_id on app.flex_block_change (district_id, block_id, changed_at);
