-- Two thousand states for each of the first five thousand students: nineteen hundred of the library besides the hundred they have.
insert into app.competency_state (student_id, competency_id, status, level, best_level, evidence_count, waiting_count,
    last_evidence_on, rule_id, reason_code, reason_params, stuck, estimate_version, skill_mean, skill_variance,
    learner_mean, learner_variance, changed_at)
  select s.id, c.id, 'DEVELOPING', 1 + c.tree_order % 3, 1 + c.tree_order % 3, 2, 0, current_date - c.tree_order % 300, r.id,
    'NEEDS_MORE_PIECES', '{"have": 2, "need": 3}', false, 1, 0.4, 0.5, 0.1, 0.4, now()
  from app.person s
  cross join app.competency c
  cross join (select id from app.mastery_rule limit 1) r
  where s.grade_level = '06' and s.id <= '00000001-0000-7000-8000-000000005000'
    and c.framework_id = '00000000-0000-7000-8000-000000000005' and c.tree_order <= 1900
  on conflict do nothing;
