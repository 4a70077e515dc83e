-- One student whose profile has 20,000 entries, ten a day for 2,000 days, each retired after four days, and 2,000 agreed
-- versions that quote the forty entries of their day; every other student of the district has five entries and a version.
-- Guards and history triggers are off: what they write is written here.
insert into app.learner_profile (student_id, version) values ('00000001-0000-7000-8000-000000000007', 1);

create temporary table said as
  select n, ('00000005-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as id,
    now() - interval '2000 days' + n * interval '2.4 hours' as at
  from generate_series(1, 20000) n;

insert into app.profile_entry (id, student_id, kind, body, author_id, author_capacity, basis_kind, visibility, status, reason,
    created_at, changed_at, changed_by, version)
  select id, '00000001-0000-7000-8000-000000000007', 'INTEREST', 'On day ' || n / 10 || ' I care about thing number ' || n,
    '00000001-0000-7000-8000-000000000007', 'LEARNER', 'SELF', 'SHARED',
    case when at + interval '4 days' < now() then 'RETIRED' else 'CONFIRMED' end,
    case when at + interval '4 days' < now() then 'It has changed' end,
    at, least(at + interval '4 days', now()), '00000001-0000-7000-8000-000000000007', 1
  from said;
insert into app.profile_entry_past (entry_id, version, student_id, changed_at, entry)
  select e.id, 0, e.student_id, e.created_at, to_jsonb(e) || jsonb_build_object('status', 'CONFIRMED', 'reason', null,
    'version', 0, 'changed_at', e.created_at)
  from app.profile_entry e where e.student_id = '00000001-0000-7000-8000-000000000007';
insert into app.profile_entry_past (entry_id, version, student_id, changed_at, entry)
  select e.id, 1, e.student_id, e.changed_at, to_jsonb(e)
  from app.profile_entry e where e.student_id = '00000001-0000-7000-8000-000000000007';

insert into app.profile_version (id, student_id, number, status, content, hash, proposed_by, proposed_at, agreed_at,
    superseded_at, review_on)
  select ('00000006-0000-7000-8000-' || lpad(day::text, 12, '0'))::uuid, '00000001-0000-7000-8000-000000000007', day,
    case when day = 2000 then 'AGREED' else 'SUPERSEDED' end, content, encode(sha256(convert_to(content, 'UTF8')), 'hex'),
    '00000001-0000-7000-8000-000000000007', at, at, case when day < 2000 then at + interval '1 day' end, (at + interval '90 days')::date
  from generate_series(1, 2000) day
  cross join lateral (select now() - interval '2000 days' + day * interval '1 day') t(at)
  cross join lateral (select jsonb_build_object('studentId', '00000001-0000-7000-8000-000000000007', 'entries', jsonb_agg(
    jsonb_build_object('id', id, 'kind', 'INTEREST', 'text', 'On day ' || n / 10 || ' I care about thing number ' || n,
      'authorId', '00000001-0000-7000-8000-000000000007', 'authorCapacity', 'LEARNER',
      'basis', jsonb_build_object('kind', 'SELF', 'evidenceIds', '[]'::jsonb), 'visibility', 'SHARED') order by id))::text
    from said where n between greatest(1, day * 10 - 39) and day * 10) c(content);
insert into app.learner_profile (student_id, version)
  select id, 1 from app.person where grade_level = '06' on conflict do nothing;
insert into app.profile_entry (student_id, kind, body, author_id, author_capacity, basis_kind, visibility, status,
    created_at, changed_at, changed_by, version)
  select p.id, 'INTEREST', 'I care about thing number ' || n, p.id, 'LEARNER', 'SELF', 'SHARED', 'CONFIRMED', at, at, p.id, 0
  from app.person p cross join generate_series(1, 5) n cross join lateral (select now() - n * interval '30 days') t(at)
  where p.grade_level = '06' and p.id <> '00000001-0000-7000-8000-000000000007';
insert into app.profile_entry_past (entry_id, version, student_id, changed_at, entry)
  select e.id, 0, e.student_id, e.changed_at, to_jsonb(e)
  from app.profile_entry e where e.student_id <> '00000001-0000-7000-8000-000000000007';
insert into app.profile_version (student_id, number, status, content, hash, proposed_by, proposed_at, agreed_at, review_on)
  select e.student_id, 1, 'AGREED', c.content, encode(sha256(convert_to(c.content, 'UTF8')), 'hex'), e.student_id, now(), now(),
    (now() + interval '90 days')::date
  from (select student_id, jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'text', body, 'authorId', author_id,
      'authorCapacity', author_capacity, 'basis', jsonb_build_object('kind', 'SELF', 'evidenceIds', '[]'::jsonb),
      'visibility', visibility) order by id) entries
    from app.profile_entry where student_id <> '00000001-0000-7000-8000-000000000007' group by student_id) e
  cross join lateral (select jsonb_build_object('studentId', e.student_id, 'entries', e.entries)::text) c(content);
insert into app.agreement (subject_kind, subject_id, subject_hash, student_id, actor_id, capacity, given_at)
  select 'PROFILE_VERSION', v.id, v.hash, v.student_id, side.actor, side.capacity, v.agreed_at
  from app.profile_version v cross join lateral (values
    (v.student_id, 'LEARNER'),
    ('00000000-0000-7000-8000-000000000002'::uuid, 'EDUCATOR')) side(actor, capacity);
insert into app.mutual_agreement (subject_kind, subject_id, subject_hash, reached_at)
  select 'PROFILE_VERSION', id, hash, agreed_at from app.profile_version;
