-- Why: two educators who look at the same piece should know of each other before one of them saves.

create table app.review_presence (
    district_id int not null default app.current_district(),
    evidence_id uuid not null,
    person_id uuid not null,
    seen_at timestamptz not null,
    constraint pk_review_presence primary key (district_id, evidence_id, person_id),
    constraint fk_review_presence_evidence foreign key (district_id, evidence_id)
        references app.evidence (district_id, id),
    constraint fk_review_presence_person foreign key (district_id, person_id) references app.person (district_id, id)
);
call app.protect('app.review_presence');
comment on table app.review_presence is 'who looks at a piece right now; a row without a sign of life for a while is gone';
-- the rows to forget
create index ix_review_presence_district_id_seen_at on app.review_presence (district_id, seen_at);
