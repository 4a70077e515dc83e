-- What students can learn with, in and out of school: offered, vetted by people, published.

create table app.learning_resource (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    source_key text,
    kind text not null,
    mode text not null,
    step_kind text not null,
    place text,
    minutes int not null,
    device_minutes int not null,
    provider text not null,
    language text not null,
    languages text[] not null,
    tags text[] not null default '{}',
    supports text[] not null default '{}',
    cost int not null default 0,
    url text,
    ends_on date,
    status text not null default 'OFFERED',
    offered_by uuid,
    offered_at timestamptz not null,
    version bigint not null default 0,
    constraint pk_learning_resource primary key (district_id, id),
    constraint uq_learning_resource_source_key unique (district_id, source_key),
    constraint fk_learning_resource_offered_by foreign key (district_id, offered_by) references app.person (district_id, id),
    constraint ck_learning_resource_kind
        check (kind in ('RESOURCE', 'CLASS_SESSION', 'PROJECT', 'INTERNSHIP', 'COURSE', 'EVENT')),
    constraint ck_learning_resource_mode check (mode in ('WHOLE_GROUP', 'SMALL_GROUP', 'INDIVIDUAL', 'INDEPENDENT')),
    constraint ck_learning_resource_step_kind check (step_kind in ('LEARN', 'PRACTISE', 'MAKE', 'MEET', 'GO_OUT')),
    constraint ck_learning_resource_minutes check (minutes > 0 and device_minutes between 0 and minutes),
    constraint ck_learning_resource_cost check (cost >= 0),
    constraint ck_learning_resource_url check (url ~ '^https?://'),
    constraint ck_learning_resource_status check (status in ('OFFERED', 'VETTED', 'PUBLISHED', 'SUSPENDED'))
);
call app.protect('app.learning_resource');
comment on column app.learning_resource.source_key is 'its name in the list it was loaded from; empty for what people offered here';
comment on column app.learning_resource.language is 'of the words it was offered in';
comment on column app.learning_resource.languages is 'it can be done in';
comment on column app.learning_resource.supports is 'access needs it meets, such as captions or read-aloud';
comment on column app.learning_resource.cost is 'in cents of the district''s currency';
comment on column app.learning_resource.ends_on is 'last day; after it a published one counts as EXPIRED';

create table app.learning_resource_text (
    district_id int not null default app.current_district(),
    resource_id uuid not null,
    language text not null,
    title text not null,
    summary text not null,
    constraint pk_learning_resource_text primary key (district_id, resource_id, language),
    constraint fk_learning_resource_text_resource foreign key (district_id, resource_id)
        references app.learning_resource (district_id, id)
);
call app.protect('app.learning_resource_text');

create table app.learning_resource_alignment (
    district_id int not null default app.current_district(),
    resource_id uuid not null,
    competency_id uuid not null,
    constraint pk_learning_resource_alignment primary key (district_id, resource_id, competency_id),
    constraint fk_learning_resource_alignment_resource foreign key (district_id, resource_id)
        references app.learning_resource (district_id, id),
    constraint fk_learning_resource_alignment_competency foreign key (district_id, competency_id)
        references app.competency (district_id, id)
);
call app.protect('app.learning_resource_alignment');
-- options for a competency: the search and the planner
create index ix_learning_resource_alignment_competency_id
    on app.learning_resource_alignment (district_id, competency_id, resource_id);

create table app.learning_resource_decision (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    resource_id uuid not null,
    decision text not null,
    note text,
    decided_by uuid not null,
    decided_at timestamptz not null,
    constraint pk_learning_resource_decision primary key (district_id, id),
    constraint fk_learning_resource_decision_resource foreign key (district_id, resource_id)
        references app.learning_resource (district_id, id),
    constraint fk_learning_resource_decision_decided_by foreign key (district_id, decided_by)
        references app.person (district_id, id),
    constraint ck_learning_resource_decision_decision check (decision in ('VETTED', 'PUBLISHED', 'SUSPENDED')),
    constraint ck_learning_resource_decision_note check (decision <> 'SUSPENDED' or note is not null)
);
call app.protect('app.learning_resource_decision');
call app.append_only('app.learning_resource_decision');

create function app.guard_learning_resource() returns trigger language plpgsql as $$
begin
    if new.status <> old.status and (old.status, new.status) not in (('OFFERED', 'VETTED'), ('VETTED', 'PUBLISHED'),
            ('VETTED', 'SUSPENDED'), ('PUBLISHED', 'SUSPENDED'), ('SUSPENDED', 'VETTED')) then
        raise exception 'a learning resource does not go from % to %', old.status, new.status
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard before update on app.learning_resource for each row execute function app.guard_learning_resource();

-- Nothing is published that leads nowhere.
create function app.require_alignment() returns trigger language plpgsql as $$
begin
    if new.status = 'PUBLISHED' and not exists (select from app.learning_resource_alignment a
            where a.district_id = new.district_id and a.resource_id = new.id) then
        raise exception 'a learning resource without a competency is not published' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger require_alignment after insert or update on app.learning_resource
    deferrable initially deferred for each row execute function app.require_alignment();
