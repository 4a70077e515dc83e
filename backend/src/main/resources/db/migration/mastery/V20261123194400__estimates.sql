-- The estimate stands beside the state, written in the same transaction, as of the newest piece of evidence.

alter table app.competency_state
    add column estimate_version int,
    add column skill_mean double precision,
    add column skill_variance double precision,
    add column learner_mean double precision,
    add column learner_variance double precision,
    add constraint ck_competency_state_estimate_version check (num_nulls(estimate_version, skill_mean, skill_variance,
        learner_mean, learner_variance) in (0, 5));
comment on column app.competency_state.estimate_version is 'of the constants it was made with; all five are empty without evidence';
comment on column app.competency_state.skill_mean is 'logit; what this competency adds to the learner all over. The estimate never decides the status';
