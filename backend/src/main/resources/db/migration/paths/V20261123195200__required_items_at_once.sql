-- The sets that hold for a student are found first, once; their items follow. Before, the classes of the student were
-- looked up again for every item of every set.
create or replace function app.required_items(student uuid)
    returns table (competency_id uuid, required_level int, due_on date, expectation_set_id uuid)
    language sql stable as $$
    with holding as materialized (
        select s.district_id, s.id from app.expectation_set s
        where s.status = 'ADOPTED' and s.grade_level = (select p.grade_level from app.person p where p.id = student)
        union
        select s.district_id, s.id from app.current_enrollment e
        join app.class c on (c.district_id, c.id) = (e.district_id, e.class_id)
        join app.expectation_set s on (s.district_id, s.course_id) = (c.district_id, c.course_id)
        where e.person_id = student and e.role = 'STUDENT' and s.status = 'ADOPTED')
    select i.competency_id, i.required_level, i.due_on, h.id
    from holding h join app.expectation_item i on (i.district_id, i.set_id) = (h.district_id, h.id)
$$;
