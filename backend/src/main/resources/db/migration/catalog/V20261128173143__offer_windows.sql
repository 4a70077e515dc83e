-- An opportunity may begin on a day, as it may end on one: a plan places it between the two.
alter table app.learning_resource
    add column starts_on date,
    add constraint ck_learning_resource_starts_on check (starts_on <= ends_on);
comment on column app.learning_resource.starts_on is 'first day; empty when it can be done already';
