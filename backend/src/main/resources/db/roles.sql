-- The two database roles and the schema, prepared once by a superuser before the first migration.
-- Run it connected to the (existing) database `trellis`; it may be run again at any time.
--
--   trellis_owner  owns the schema and everything in it; used by migrations only
--   trellis_api    what the running application signs in as: owns nothing and cannot step around row-level security
--
-- Passwords come from the settings `trellis.owner_password` and `trellis.api_password` of the session that runs this file
-- (PGOPTIONS="-c trellis.owner_password=…"); without them the roles get none, which only suits a server that trusts its socket.

do $$
declare
  name text;
  secret text;
begin
  foreach name in array array['trellis_owner', 'trellis_api'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I', name);
    end if;
    execute format('alter role %I login nosuperuser nobypassrls nocreatedb nocreaterole noreplication', name);
    secret := nullif(current_setting('trellis.' || split_part(name, '_', 2) || '_password', true), '');
    if secret is not null then
      execute format('alter role %I password %L', name, secret);
    end if;
  end loop;

  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, temporary on database %I to trellis_owner, trellis_api', current_database());
  -- trusted extensions and the schema of the migration history are the owner's to create
  execute format('grant create on database %I to trellis_owner', current_database());
  execute format('alter database %I set search_path = app', current_database());
  execute format('alter database %I set timezone = ''UTC''', current_database());
end
$$;

create schema if not exists app authorization trellis_owner;
alter schema app owner to trellis_owner;
revoke all on schema public from public;
grant usage on schema app to trellis_api;

alter default privileges for role trellis_owner in schema app
  grant select, insert, update, delete on tables to trellis_api;
alter default privileges for role trellis_owner in schema app
  grant usage, select on sequences to trellis_api;
