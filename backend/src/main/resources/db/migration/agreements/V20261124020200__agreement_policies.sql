-- What a district decides about agreements beyond law 1: who may agree besides, and when people look again.
create table app.agreement_policy (
    district_id int not null default app.current_district(),
    subject_kind text not null,
    guardian_may_agree boolean not null,
    witness_may_agree boolean not null,
    review_after_days int not null,
    version bigint not null,
    constraint pk_agreement_policy primary key (district_id, subject_kind),
    constraint ck_agreement_policy_subject_kind check (subject_kind in ('PROFILE_VERSION')),
    constraint ck_agreement_policy_review_after_days check (review_after_days between 7 and 366)
);
call app.protect('app.agreement_policy');
