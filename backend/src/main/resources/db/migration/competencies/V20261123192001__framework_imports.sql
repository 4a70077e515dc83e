-- A package that was read but changes nothing until someone publishes it.

create table app.framework_import (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    identifier uuid not null,
    framework_id uuid,
    base_version bigint,
    status text not null,
    title text not null,
    content bytea not null,
    added int not null,
    changed int not null,
    retired int not null,
    unchanged int not null,
    associations int not null,
    warnings jsonb not null,
    read_by uuid not null,
    read_at timestamptz not null,
    published_by uuid,
    published_at timestamptz,
    version bigint not null default 0,
    constraint pk_framework_import primary key (district_id, id),
    constraint fk_framework_import_framework foreign key (district_id, framework_id)
        references app.framework (district_id, id),
    constraint ck_framework_import_status check (status in ('READ', 'PUBLISHED', 'REFUSED'))
);
call app.protect('app.framework_import');
comment on column app.framework_import.content is 'the package as understood, JSON, gzip';
comment on column app.framework_import.base_version is 'version of the framework the difference was made against; empty when it was new';

create table app.framework_import_change (
    district_id int not null default app.current_district(),
    import_id uuid not null,
    position int not null,
    kind text not null,
    identifier uuid not null,
    code text not null,
    before text,
    after text,
    fields text[] not null,
    constraint pk_framework_import_change primary key (district_id, import_id, position),
    constraint fk_framework_import_change_import foreign key (district_id, import_id)
        references app.framework_import (district_id, id),
    constraint ck_framework_import_change_kind check (kind in ('ADDED', 'CHANGED', 'RETIRED'))
);
call app.protect('app.framework_import_change');
