-- Frameworks of competencies as CASE describes them: documents, items, associations, rubrics.
-- The CASE identifier is kept beside our own id: identifiers are unique inside a district only.

create table app.scale (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    name text not null,
    created_at timestamptz not null default now(),
    constraint pk_scale primary key (district_id, id),
    constraint uq_scale_district_id_name unique (district_id, name)
);
call app.protect('app.scale');

create table app.scale_level (
    district_id int not null default app.current_district(),
    scale_id uuid not null,
    level int not null,
    name text not null,
    description text,
    translations jsonb not null default '{}',
    constraint pk_scale_level primary key (district_id, scale_id, level),
    constraint fk_scale_level_scale foreign key (district_id, scale_id) references app.scale (district_id, id),
    constraint ck_scale_level_level check (level between 0 and 5)
);
call app.protect('app.scale_level');

create table app.framework (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    identifier uuid not null,
    uri text,
    title text not null,
    publisher text,
    description text,
    language text not null,
    framework_version text,
    case_version text,
    status text not null,
    scale_id uuid,
    translations jsonb not null default '{}',
    published_at timestamptz not null,
    version bigint not null default 0,
    constraint pk_framework primary key (district_id, id),
    constraint uq_framework_district_id_identifier unique (district_id, identifier),
    constraint fk_framework_scale foreign key (district_id, scale_id) references app.scale (district_id, id),
    constraint ck_framework_status check (status in ('DRAFT', 'ADOPTED', 'DEPRECATED'))
);
call app.protect('app.framework');

create table app.competency (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    framework_id uuid not null,
    identifier uuid not null,
    uri text,
    parent_id uuid,
    area_id uuid,
    kind text not null,
    item_type text,
    code text not null,
    statement text not null,
    notes text,
    language text not null,
    translations jsonb not null default '{}',
    grade_levels text[] not null default '{}',
    depth int not null,
    tree_order int not null,
    search_text text not null,
    status_ends_on date,
    retired_at timestamptz,
    constraint pk_competency primary key (district_id, id),
    constraint uq_competency_district_id_identifier unique (district_id, identifier),
    constraint fk_competency_framework foreign key (district_id, framework_id)
        references app.framework (district_id, id),
    constraint fk_competency_parent foreign key (district_id, parent_id) references app.competency (district_id, id),
    constraint fk_competency_area foreign key (district_id, area_id) references app.competency (district_id, id),
    constraint ck_competency_kind check (kind in ('AREA', 'CLUSTER', 'COMPETENCY'))
);
call app.protect('app.competency');
comment on column app.competency.search_text is
    'code, statement and translations in lower case without accents; written by the publication';
comment on column app.competency.tree_order is 'place in the whole tree read from top to bottom';
-- the tree of one framework, in reading order
create index ix_competency_district_id_framework_id_tree_order on app.competency (district_id, framework_id, tree_order);

create table app.association (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    framework_id uuid not null,
    identifier uuid not null,
    kind text not null,
    origin_identifier uuid not null,
    destination_identifier uuid not null,
    origin_id uuid,
    destination_id uuid,
    closes_cycle boolean not null default false,
    retired_at timestamptz,
    constraint pk_association primary key (district_id, id),
    constraint uq_association_district_id_framework_id_identifier unique (district_id, framework_id, identifier),
    constraint fk_association_framework foreign key (district_id, framework_id)
        references app.framework (district_id, id),
    constraint fk_association_origin foreign key (district_id, origin_id) references app.competency (district_id, id),
    constraint fk_association_destination foreign key (district_id, destination_id)
        references app.competency (district_id, id),
    constraint ck_association_kind check (kind in ('PRECEDES', 'IS_RELATED_TO', 'EXACT_MATCH_OF', 'IS_PEER_OF',
        'IS_PART_OF', 'REPLACED_BY', 'IS_TRANSLATION_OF'))
);
call app.protect('app.association');
comment on column app.association.origin_id is 'empty while the item at this end is not in any framework of the district';
comment on column app.association.closes_cycle is 'a precedes edge that is kept but not used, because it would close a cycle';
-- prerequisites of an item, and what it leads to
create index ix_association_district_id_destination_id on app.association (district_id, destination_id, kind);
create index ix_association_district_id_origin_id on app.association (district_id, origin_id, kind);

create table app.rubric (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    framework_id uuid not null,
    identifier uuid not null,
    title text,
    constraint pk_rubric primary key (district_id, id),
    constraint uq_rubric_district_id_identifier unique (district_id, identifier),
    constraint fk_rubric_framework foreign key (district_id, framework_id) references app.framework (district_id, id)
);
call app.protect('app.rubric');

create table app.rubric_criterion (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    rubric_id uuid not null,
    competency_id uuid not null,
    identifier uuid not null,
    title text not null,
    translations jsonb not null default '{}',
    position int not null,
    retired_at timestamptz,
    constraint pk_rubric_criterion primary key (district_id, id),
    constraint uq_rubric_criterion_district_id_identifier unique (district_id, identifier),
    constraint fk_rubric_criterion_rubric foreign key (district_id, rubric_id) references app.rubric (district_id, id),
    constraint fk_rubric_criterion_competency foreign key (district_id, competency_id)
        references app.competency (district_id, id)
);
call app.protect('app.rubric_criterion');
-- the rubric of one item
create index ix_rubric_criterion_district_id_competency_id on app.rubric_criterion (district_id, competency_id);

create table app.rubric_level (
    district_id int not null default app.current_district(),
    criterion_id uuid not null,
    level int not null,
    descriptor text not null,
    translations jsonb not null default '{}',
    constraint pk_rubric_level primary key (district_id, criterion_id, level),
    constraint fk_rubric_level_criterion foreign key (district_id, criterion_id)
        references app.rubric_criterion (district_id, id),
    constraint ck_rubric_level_level check (level between 0 and 5)
);
call app.protect('app.rubric_level');
