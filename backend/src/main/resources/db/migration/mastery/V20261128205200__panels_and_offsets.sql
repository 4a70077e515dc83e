-- Who took part in a decision is part of it; who declines an ask may say why; and how far a classmate's levels lie above
-- educators' is taken off them as it was known when they were given, so that a replay of the log meets the same number.

alter table app.advancement
    add column panel_ids uuid[] not null default '{}',
    add constraint ck_advancement_panel_ids
        check (cardinality(panel_ids) <= 6 and (status <> 'PROPOSED' or cardinality(panel_ids) = 0));
comment on column app.advancement.panel_ids is 'who took part besides the educator who decided';

alter table app.judgement_ask
    add column decline_reason text,
    add constraint ck_judgement_ask_decline_reason check (decline_reason is null or status = 'DECLINED');
-- readings that wait to be settled by who asked for them
create index ix_judgement_ask_unsettled on app.judgement_ask (district_id, asked_by, answered_at)
    where capacity = 'SECOND' and status = 'ANSWERED' and final_judgement_id is null;

alter table app.mastery_log
    add column rater_offset double precision,
    add constraint ck_mastery_log_rater_offset check (rater_offset is null or kind = 'PEER_JUDGED');
comment on column app.mastery_log.rater_offset is 'how far above educators this classmate''s earlier levels lay, in logits';
-- what a classmate has said before
create index ix_mastery_log_peer on app.mastery_log (district_id, actor_id) where kind = 'PEER_JUDGED';
