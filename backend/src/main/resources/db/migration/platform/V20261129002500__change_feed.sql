-- Why: the change feed walks the events in the order of their transactions, either those of one subject or those of one type,
-- from wherever a reader stopped. Events are forgotten after some days, which a small index by time is enough for.
create index ix_event_subject on app.event (district_id, subject_id, transaction_id, sequence);
create index ix_event_type on app.event (district_id, type, transaction_id, sequence);
create index ix_event_created_at on app.event using brin (created_at);
