-- Why: a workshop or an open studio takes place in flexible blocks only; plans then put it where there are blocks.
alter table app.learning_resource add column in_flex_block boolean not null default false;
comment on column app.learning_resource.in_flex_block is 'it takes place in flexible blocks only';
