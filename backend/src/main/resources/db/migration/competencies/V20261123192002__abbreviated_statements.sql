-- The few words a column head or a card is named by (CASE abbreviatedStatement), by language.
alter table app.competency add column abbreviations jsonb not null default '{}';
comment on column app.competency.abbreviations is
    'CASE abbreviatedStatement by language, the language of the item included; empty where the publisher gives none';
