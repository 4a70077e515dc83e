package org.trellis.profiles.domain.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.id.Ids;
import org.trellis.profiles.domain.access.Participant;

/** The topics of check-ins. They stay once they are said. */
@ApplicationScoped
class Agendas {

    private final EntityManager entities;

    Agendas(EntityManager entities) {
        this.entities = entities;
    }

    void add(UUID checkInId, String text, @Nullable UUID evidenceId, Participant by) {
        entities.createNativeQuery("""
                        insert into app.check_in_topic (id, check_in_id, author_id, body, evidence_id, added_at)
                        values (:id, :checkIn, :author, :body, cast(:evidence as uuid), :at)""")
                .setParameter("id", Ids.next())
                .setParameter("checkIn", checkInId)
                .setParameter("author", by.personId())
                .setParameter("body", text)
                .setParameter("evidence", evidenceId == null ? null : evidenceId.toString())
                .setParameter("at", by.at())
                .executeUpdate();
    }

    /** By check-in, oldest first; those without topics are missing. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<Topic>> of(Collection<UUID> checkInIds) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select check_in_id, id, author_id, body, evidence_id, added_at from app.check_in_topic
                        where check_in_id = any(:checkIns) order by added_at, id""", Tuple.class)
                .setParameter("checkIns", checkInIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("check_in_id", UUID.class),
                        Collectors.mapping(Agendas::topic, Collectors.toList())));
    }

    private static Topic topic(Tuple row) {
        return new Topic(
                row.get("id", UUID.class),
                row.get("author_id", UUID.class),
                row.get("body", String.class),
                row.get("evidence_id", UUID.class),
                row.get("added_at", Instant.class));
    }
}
