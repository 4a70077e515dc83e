-- Roles begin and end on days of the district: at 22:30 in Chicago it is not tomorrow yet. The former function takes a day
-- and stays for servers that still ask it.
create function app.find_account(wanted_issuer text, wanted_subject text, at timestamptz)
    returns table (district_id int, person_id uuid, roles text)
    language sql stable security definer set search_path = app as $$
    select found.district_id, found.person_id, found.roles
    from app.account a join app.district d on d.district_id = a.district_id
    cross join lateral app.find_account(a.issuer, a.subject, cast(at at time zone d.time_zone as date)) found
    where a.issuer = wanted_issuer and a.subject = wanted_subject
$$;
