package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.scoring.Agreement;
import org.trellis.mastery.domain.scoring.Pair;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.time.DistrictClock;

/** How far educators agree who read the same pieces. It is about readings: no student is named. */
@Singleton
public class ScoringService {

    /** Of students the caller sees as an adult of the school, or what the caller was asked to read. */
    private static final String PAIRS = """
            select a.competency_id, f.level as first_level, s.level as second_level
            from app.judgement_ask a
            join app.evidence e on (e.district_id, e.id) = (a.district_id, a.evidence_id)
            join app.judgement f on (f.district_id, f.id) = (a.district_id, a.first_judgement_id)
            join app.judgement s on (s.district_id, s.id) = (a.district_id, a.judgement_id)
            where a.capacity = 'SECOND' and a.status = 'ANSWERED'
                and a.answered_at >= :start and a.answered_at < :end
                and (:anyCompetency or a.competency_id = :competency)
                and (a.asked_id = :me or app.relation_to(e.student_id, :me) in ('EDUCATOR', 'LEADER', 'DISTRICT'))
            order by a.competency_id, a.id""";

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final DistrictClock clock;

    ScoringService(EntityManager entities, CurrentCaller caller, DistrictClock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** By competency, of readings from the first to the last day; {@code competencyId} null: all of them. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Map<UUID, Agreement> agreement(@Nullable UUID competencyId, LocalDate from, LocalDate to) {
        UUID me = caller.get().requirePerson();
        Stream<Tuple> rows = entities.createNativeQuery(PAIRS, Tuple.class)
                .setParameter("start", clock.startOf(from))
                .setParameter("end", clock.startOf(to.plusDays(1)))
                .setParameter("anyCompetency", competencyId == null)
                .setParameter("competency", competencyId == null ? me : competencyId)
                .setParameter("me", me)
                .getResultStream();
        Map<UUID, List<Pair>> pairs = rows.collect(Collectors.groupingBy(
                row -> row.get(0, UUID.class),
                LinkedHashMap::new,
                Collectors.mapping(
                        row -> new Pair(row.get(1, Integer.class), row.get(2, Integer.class)), Collectors.toList())));
        Map<UUID, Agreement> agreement = new LinkedHashMap<>();
        pairs.forEach((id, of) -> agreement.put(id, Agreement.of(of)));
        return agreement;
    }

    /** Today where the caller is asked for no day. */
    @Transactional
    public LocalDate today() {
        return clock.today();
    }
}
