package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.trellis.mastery.domain.ledger.Happening;
import org.trellis.mastery.domain.ledger.LogEntry;
import org.trellis.mastery.domain.ledger.LogKind;
import org.trellis.mastery.domain.ledger.StateKey;

/** What was attained long ago becomes due for a check. It still counts; only a person moves it back. */
@Singleton
class Ageing {

    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final Ledger ledger;
    private final Moments moments;
    private final MasteryConfig config;

    Ageing(EntityManager entities, Ledger ledger, Moments moments, MasteryConfig config) {
        this.entities = entities;
        this.ledger = ledger;
        this.moments = moments;
        this.config = config;
    }

    /** How many became due; in the district of the caller, at most 500 at a time. */
    @Transactional
    int markDue() {
        List<Tuple> old = attainedLongAgo();
        for (Tuple row : old) {
            StateKey key = new StateKey(row.get(0, UUID.class), row.get(1, UUID.class));
            Happening happening = new Happening(moments.now(), null, row.get(2, UUID.class));
            ledger.record(List.of(LogEntry.ofState(LogKind.AGED, key, happening, null)));
        }
        return old.size();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> attainedLongAgo() {
        return entities.createNativeQuery("""
                        select student_id, competency_id, rule_id from app.competency_state
                        where status = 'ATTAINED' and attained_at < :limit order by attained_at limit :most""", Tuple.class)
                .setParameter("limit", moments.now().minus(Duration.ofDays(config.checkAfterDays())))
                .setParameter("most", AT_ONCE)
                .getResultList();
    }
}
