-- Ways that fit many: a template names no student, no person and no day. Laying one over a path makes a proposal; what that
-- changed is kept, so that it can be taken back while nobody has agreed.

create table app.path_template (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    title text not null,
    note text,
    shared boolean not null default false,
    retired boolean not null default false,
    steps jsonb not null,
    owner_id uuid not null,
    changed_at timestamptz not null,
    version bigint not null default 0,
    constraint pk_path_template primary key (district_id, id),
    constraint fk_path_template_owner foreign key (district_id, owner_id) references app.person (district_id, id),
    constraint ck_path_template_steps check (jsonb_typeof(steps) = 'array' and jsonb_array_length(steps) > 0)
);
call app.protect('app.path_template');
comment on column app.path_template.shared is 'the whole district finds it; leaders decide that';
comment on column app.path_template.steps is 'in order, with weeks after the first instead of days';
-- one person's own
create index ix_path_template_owner_id on app.path_template (district_id, owner_id);

create table app.path_template_use (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    template_id uuid not null,
    student_id uuid not null,
    revision_id uuid not null,
    hash text not null,
    fresh boolean not null,
    added_steps uuid[] not null,
    changed_steps jsonb not null,
    used_by uuid not null,
    used_at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    version bigint not null default 0,
    constraint pk_path_template_use primary key (district_id, id),
    constraint fk_path_template_use_template foreign key (district_id, template_id)
        references app.path_template (district_id, id),
    constraint fk_path_template_use_student foreign key (district_id, student_id) references app.person (district_id, id),
    constraint fk_path_template_use_revision foreign key (district_id, revision_id)
        references app.path_revision (district_id, id),
    constraint fk_path_template_use_used_by foreign key (district_id, used_by) references app.person (district_id, id),
    constraint fk_path_template_use_withdrawn_by foreign key (district_id, withdrawn_by)
        references app.person (district_id, id),
    constraint ck_path_template_use_hash check (hash ~ '^[0-9a-f]{64}$'),
    constraint ck_path_template_use_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null))
);
call app.protect('app.path_template_use');
comment on column app.path_template_use.hash is 'of the proposal as the template left it';
comment on column app.path_template_use.fresh is 'the proposal was made for the template';
-- whose paths one template was laid over, newest first
create index ix_path_template_use_template_id on app.path_template_use (district_id, template_id, used_at);
