-- A district with an administrator. :slug, :issuer and :subject are filled in; the session's district is set before.
insert into app.district (slug, name) values (:slug, 'Import');
insert into app.org (id, source, sourced_id, name, type)
  values ('00000000-0000-7000-8000-000000000001', 'bench', 'office', 'Office', 'DISTRICT');
insert into app.person (id, source, sourced_id, given_name, family_name)
  values ('00000000-0000-7000-8000-000000000002', 'bench', 'administrator', 'Ad', 'Min');
insert into app.role_assignment (source, sourced_id, person_id, org_id, role)
  values ('bench', 'administrator', '00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001',
    'DISTRICT_ADMIN');
insert into app.account (issuer, subject, person_id) values (:issuer, :subject, '00000000-0000-7000-8000-000000000002');
