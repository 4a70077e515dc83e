package org.trellis.competencies.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.trellis.competencies.Prerequisite;

/** Edges between competencies, as far as both ends are known and in use. */
@ApplicationScoped
@SuppressWarnings("unchecked")
class AssociationRepository {

    private static final String USED = "kind = 'PRECEDES' and not closes_cycle and retired_at is null";

    private final EntityManager entities;

    AssociationRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Every edge on a chain that ends in one of these items. */
    List<Prerequisite> upTo(Collection<UUID> ids) {
        return edges("""
                with recursive edge as (
                    select origin_id, destination_id from app.association
                    where destination_id = any(:ids) and origin_id is not null and %1$s
                    union
                    select a.origin_id, a.destination_id from app.association a join edge on a.destination_id = edge.origin_id
                    where a.origin_id is not null and %1$s)
                select origin_id, destination_id from edge""".formatted(USED), ids);
    }

    /** The edges into these items. */
    List<Prerequisite> into(Collection<UUID> ids) {
        return edges(
                "select origin_id, destination_id from app.association where destination_id = any(:ids)"
                        + " and origin_id is not null and " + USED,
                ids);
    }

    /** The edges out of these items. */
    List<Prerequisite> outOf(Collection<UUID> ids) {
        return edges(
                "select origin_id, destination_id from app.association where origin_id = any(:ids)"
                        + " and destination_id is not null and " + USED,
                ids);
    }

    /** Items that say nearly the same, of this framework or another: crosswalks and relations in both directions. */
    List<UUID> related(UUID id) {
        return entities.createNativeQuery("""
                        select distinct case when origin_id = :id then destination_id else origin_id end as other
                        from app.association
                        where (origin_id = :id or destination_id = :id) and origin_id is not null and destination_id is not null
                            and kind in ('IS_RELATED_TO', 'EXACT_MATCH_OF', 'IS_PEER_OF') and retired_at is null""").setParameter("id", id).getResultList();
    }

    private List<Prerequisite> edges(String sql, Collection<UUID> ids) {
        Query query = entities.createNativeQuery(sql, Tuple.class).setParameter("ids", ids.toArray(UUID[]::new));
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Prerequisite(row.get("origin_id", UUID.class), row.get("destination_id", UUID.class)))
                .toList();
    }
}
