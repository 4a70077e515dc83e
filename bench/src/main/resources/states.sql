-- One hundred states a student, written as superuser without looking up every foreign key: the ids are those made before.
insert into app.competency_state (student_id, competency_id, status, level, best_level, evidence_count, waiting_count,
    last_evidence_on, rule_id, reason_code, reason_params, stuck, changed_at)
  select s.id, c.id, 'DEVELOPING', 1 + c.tree_order % 3, 1 + c.tree_order % 3, 2, 0, current_date - c.tree_order,
    (select id from app.mastery_rule limit 1), 'NEEDS_MORE', '{}', false, now()
  from app.person s cross join app.competency c
  where s.grade_level = '06'
  on conflict do nothing;
