-- A comment may be spoken, beside its words or in place of them. It is about one piece; the judgement or the feedback that
-- comes with it names it. Like them it is never changed. What is said stands with it in words.
create table app.spoken_comment (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    evidence_id uuid not null,
    file_name text not null,
    media_type text not null,
    byte_count bigint not null,
    sha256 text not null,
    words text not null,
    said_by uuid not null,
    said_at timestamptz not null,
    constraint pk_spoken_comment primary key (district_id, id),
    constraint uq_spoken_comment_evidence unique (district_id, evidence_id, id),
    constraint fk_spoken_comment_evidence foreign key (district_id, evidence_id) references app.evidence (district_id, id),
    constraint fk_spoken_comment_said_by foreign key (district_id, said_by) references app.person (district_id, id),
    constraint ck_spoken_comment_media_type check (media_type ~ '^(audio|video)/'),
    constraint ck_spoken_comment_byte_count check (byte_count > 0),
    constraint ck_spoken_comment_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint ck_spoken_comment_words check (length(words) between 1 and 4000)
);
call app.protect('app.spoken_comment');
call app.append_only('app.spoken_comment');

-- about its own piece, never another one; the guard of judgements refuses to change it
alter table app.judgement
    add column spoken_id uuid,
    add constraint fk_judgement_spoken foreign key (district_id, evidence_id, spoken_id)
        references app.spoken_comment (district_id, evidence_id, id),
    add constraint ck_judgement_spoken check (spoken_id is null or source in ('TEACHER', 'PEER', 'MENTOR'));
alter table app.evidence_feedback
    add column spoken_id uuid,
    add constraint fk_evidence_feedback_spoken foreign key (district_id, evidence_id, spoken_id)
        references app.spoken_comment (district_id, evidence_id, id);
