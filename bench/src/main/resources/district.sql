-- A district of its own. :students, :evidence and :issuer are filled in; the session's district is set before.
insert into app.district (slug, name, time_zone) values ('bench', 'Bench', 'America/Chicago');
insert into app.org (id, source, sourced_id, name, type)
  values ('00000000-0000-7000-8000-000000000001', 'bench', 'school', 'School', 'SCHOOL');
insert into app.person (id, source, sourced_id, given_name, family_name)
  values ('00000000-0000-7000-8000-000000000002', 'bench', 'teacher', 'Tea', 'Cher');
insert into app.role_assignment (source, sourced_id, person_id, org_id, role)
  values ('bench', 'teacher', '00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 'TEACHER');
insert into app.account (issuer, subject, person_id)
  values (:issuer, '7e3a1000-0000-4000-8000-000000000001', '00000000-0000-7000-8000-000000000002'); -- ms.reyes of the demo realm

insert into app.person (id, source, sourced_id, given_name, family_name, grade_level)
  select ('00000001-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'bench', 'student-' || n, 'S' || n, 'Tudent', '06'
  from generate_series(1, :students) n;
insert into app.role_assignment (source, sourced_id, person_id, org_id, role)
  select 'bench', sourced_id, id, '00000000-0000-7000-8000-000000000001', 'STUDENT' from app.person where grade_level = '06';
insert into app.class (id, source, sourced_id, title, school_id)
  select ('00000002-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'bench', 'class-' || n, 'Class ' || n,
    '00000000-0000-7000-8000-000000000001'
  from generate_series(0, :students / 30) n;
-- the teacher has every class, so that any student may be asked for
insert into app.enrollment (source, sourced_id, class_id, person_id, role)
  select 'bench', 'teacher-' || sourced_id, id, '00000000-0000-7000-8000-000000000002', 'TEACHER' from app.class;
insert into app.enrollment (source, sourced_id, class_id, person_id, role)
  select 'bench', 'student-' || n, ('00000002-0000-7000-8000-' || lpad((n / 30)::text, 12, '0'))::uuid,
    ('00000001-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'STUDENT'
  from generate_series(1, :students) n;

insert into app.scale (id, name) values ('00000000-0000-7000-8000-000000000003', 'Bench');
insert into app.scale_level (scale_id, level, name)
  select '00000000-0000-7000-8000-000000000003', n, 'Level ' || n from generate_series(0, 4) n;
insert into app.framework (id, identifier, title, language, status, scale_id, published_at)
  values ('00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-000000000004', 'Bench', 'en', 'ADOPTED',
    '00000000-0000-7000-8000-000000000003', now());
insert into app.competency (id, framework_id, identifier, kind, code, statement, language, depth, tree_order, search_text)
  select ('00000003-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '00000000-0000-7000-8000-000000000004',
    ('00000003-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'COMPETENCY', 'B.' || n, 'I can do number ' || n, 'en', 0, n, ''
  from generate_series(1, 100) n;

-- A framework of ten thousand, to be searched; whole.sql makes states in some of it.
insert into app.framework (id, identifier, title, language, status, scale_id, published_at)
  values ('00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000005', 'Library', 'en', 'ADOPTED',
    '00000000-0000-7000-8000-000000000003', now());
insert into app.competency (framework_id, identifier, kind, code, statement, language, depth, tree_order, search_text)
  select '00000000-0000-7000-8000-000000000005', uuidv7(), 'COMPETENCY', code, statement, 'en', 0, n, lower(code || ' ' || statement)
  from generate_series(1, 9900) n,
  lateral (select 'L.' || n as code, format('I can %s %s and %s it with %s, so that others can follow how I found the %s',
    (array['explain', 'measure', 'compare', 'draw', 'estimate', 'describe', 'model'])[1 + n % 7],
    (array['a fraction', 'an equation', 'the volume', 'a habitat', 'a poem', 'a narrative', 'a graph', 'an angle',
      'a food web', 'a map', 'a debate'])[1 + n % 11],
    (array['check', 'defend', 'share', 'revise', 'extend'])[1 + n % 5],
    (array['a partner', 'a number line', 'two sources', 'a table', 'a diagram', 'my own words'])[1 + n % 6],
    (array['answer', 'pattern', 'rule', 'cause', 'evidence', 'meaning', 'limit', 'scale', 'theme', 'unit', 'source',
      'claim', 'change'])[1 + n % 13]) as statement) t;

insert into app.evidence (id, student_id, title, kind, support, visibility, status, author_id, author_capacity, performed_on,
    captured_at, submitted_at)
  select ('00000004-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, student, 'Poster', 'ARTIFACT', 'ALONE', 'SHARED',
    'SUBMITTED', student, 'LEARNER', current_date - 1, now() - interval '1 day', now() - interval '1 day'
  from generate_series(1, :evidence) n,
  lateral (select ('00000001-0000-7000-8000-' || lpad((1 + (n - 1) % :students)::text, 12, '0'))::uuid as student) s;
insert into app.evidence_competency (evidence_id, competency_id, position)
  select ('00000004-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '00000003-0000-7000-8000-000000000001', 0
  from generate_series(1, :evidence) n;
