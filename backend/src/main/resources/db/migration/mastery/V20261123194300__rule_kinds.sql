-- A district chooses among ten rules; the portfolio rule needs what a piece says of each skill.

alter table app.mastery_rule drop constraint ck_mastery_rule_kind;
alter table app.mastery_rule add constraint ck_mastery_rule_kind check (kind in ('BODY_OF_EVIDENCE', 'N_TIMES',
    'DECAYING_AVERAGE', 'HIGHEST', 'MOST_RECENT', 'MEAN_OF_RECENT', 'MEDIAN_OF_RECENT', 'MODE_OF_RECENT', 'POWER_LAW',
    'PORTFOLIO'));
-- every rule names the level that counts as reached and when to raise the flag
alter table app.mastery_rule add constraint ck_mastery_rule_parameters
    check (jsonb_typeof(parameters -> 'requiredLevel') = 'number' and jsonb_typeof(parameters -> 'stuckAfter') = 'number');

alter table app.mastery_log add column marks text[];
comment on column app.mastery_log.marks is 'what a judged piece says of each skill of the rubric, as id:kind:level; empty where it was judged as a whole';
