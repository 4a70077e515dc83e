-- What every table stands on: the district of the transaction, and two procedures that lock a table to it.

-- Null outside a district: then policies match no row and defaults refuse the insert.
create function app.current_district() returns int
    language sql stable parallel safe
    return nullif(current_setting('app.district', true), '')::int;

create procedure app.protect(relation regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', relation);
    execute format('alter table %s force row level security', relation);
    -- The sub-select is evaluated once a statement, so that the index on the district is used.
    execute format('create policy tenant on %s using (district_id = (select app.current_district()))'
        || ' with check (district_id = (select app.current_district()))', relation);
end $$;

create function app.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% on % is refused: it is append-only', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create procedure app.append_only(relation regclass) language plpgsql as $$
begin
    execute format('create trigger append_only before update or delete on %s for each row execute function app.refuse_change()', relation);
    execute format('create trigger append_only_truncate before truncate on %s for each statement execute function app.refuse_change()', relation);
end $$;

create table app.district (
    district_id int not null default app.current_district(),
    slug text not null,
    name text not null,
    time_zone text not null default 'America/Chicago',
    created_at timestamptz not null default now(),
    constraint pk_district primary key (district_id),
    constraint uq_district_slug unique (slug)
);
call app.protect('app.district');
create policy registry on app.district for select to trellis_owner using (true);

-- Background work goes through the districts one by one; only their numbers are told.
create function app.district_ids() returns setof int
    language sql stable security definer set search_path = app
    as 'select district_id from app.district';

create table app.idempotency_key (
    district_id int not null default app.current_district(),
    person_id uuid not null,
    method text not null,
    path text not null,
    key text not null,
    fingerprint bytea not null,
    status int,
    location text,
    etag text,
    body bytea,
    created_at timestamptz not null default now(),
    constraint pk_idempotency_key primary key (district_id, person_id, method, path, key)
);
call app.protect('app.idempotency_key');
create index ix_idempotency_key_created_at on app.idempotency_key (district_id, created_at);

create table app.event (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    sequence bigint generated always as identity,
    -- Sequence order is not commit order: only rows below the snapshot's xmin are handed on.
    transaction_id xid8 not null default pg_current_xact_id(),
    type text not null,
    subject_id uuid not null,
    payload jsonb not null,
    created_at timestamptz not null default now(),
    relayed_at timestamptz,
    attempts int not null default 0,
    constraint pk_event primary key (district_id, id)
);
call app.protect('app.event');
create index ix_event_waiting on app.event (district_id, transaction_id, sequence) where relayed_at is null and attempts < 5;
