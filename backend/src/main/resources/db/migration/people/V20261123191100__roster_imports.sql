-- Roster imports: the job, what was wrong in the file, and the file itself until it is applied or refused.

-- The sign-in name the roster gives a person; used when an account is made for them.
alter table app.person add column username text;

create table app.roster_import (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    source text not null,
    status text not null default 'RECEIVED',
    dry_run boolean not null default false,
    all_or_nothing boolean not null default true,
    mode text,
    oneroster_version text,
    progress int not null default 0,
    counts jsonb not null default '{}',
    error_count int not null default 0,
    vanishing_count int,
    vanishing_percent int,
    started_by uuid,
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    confirmed_by uuid,
    confirmed_at timestamptz,
    heartbeat_at timestamptz not null default now(),
    constraint pk_roster_import primary key (district_id, id),
    constraint fk_roster_import_started_by foreign key (district_id, started_by) references app.person (district_id, id),
    constraint fk_roster_import_confirmed_by foreign key (district_id, confirmed_by) references app.person (district_id, id),
    constraint ck_roster_import_status check (status in ('RECEIVED', 'READING', 'CHECKING', 'APPLYING', 'WAITING_FOR_CONFIRMATION',
        'DONE', 'REFUSED', 'FAILED')),
    constraint ck_roster_import_progress check (progress between 0 and 100)
);
call app.protect('app.roster_import');
-- imports that a stopped instance left behind: the sweep
create index ix_roster_import_unfinished on app.roster_import (district_id, heartbeat_at)
    where status in ('RECEIVED', 'READING', 'CHECKING', 'APPLYING');

create table app.roster_import_row (
    district_id int not null default app.current_district(),
    import_id uuid not null,
    number int not null,
    kind text not null,
    file text not null,
    line bigint not null,
    field text,
    code text not null,
    message text not null,
    constraint pk_roster_import_row primary key (district_id, import_id, number),
    constraint fk_roster_import_row_import foreign key (district_id, import_id) references app.roster_import (district_id, id),
    constraint ck_roster_import_row_kind check (kind in ('ERROR', 'WARNING'))
);
call app.protect('app.roster_import_row');

-- In pieces of 1 MiB, so that neither server nor client ever holds a whole file in memory.
create table app.roster_import_piece (
    district_id int not null default app.current_district(),
    import_id uuid not null,
    number int not null,
    bytes bytea not null,
    constraint pk_roster_import_piece primary key (district_id, import_id, number),
    constraint fk_roster_import_piece_import foreign key (district_id, import_id) references app.roster_import (district_id, id)
);
call app.protect('app.roster_import_piece');

-- Rows of one source are looked up by (source, sourced_id) and ended by what is absent; both use the unique index.
-- Who was touched by an import is found by the transaction's time:
create index ix_enrollment_changed_at on app.enrollment (district_id, changed_at);
