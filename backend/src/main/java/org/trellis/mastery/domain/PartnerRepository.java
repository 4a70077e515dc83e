package org.trellis.mastery.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Singleton
class PartnerRepository implements PanacheRepositoryBase<PartnerEntity, PartnerEntity.Key> {

    private static final int MOST = 100;

    /** By each member's own piece: the others of the group, in the order of names given. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<Partner>> of(Collection<UUID> ownEvidenceIds) {
        Stream<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select own.own_evidence_id, m.partner_id, m.status, m.shows_name
                        from app.evidence_partner own
                        join app.evidence_partner m on (m.district_id, m.evidence_id) = (own.district_id, own.evidence_id)
                        where own.own_evidence_id = any(:ids) and m.partner_id <> own.partner_id
                        order by own.own_evidence_id, m.asked_at, m.partner_id""", Tuple.class)
                .setParameter("ids", ownEvidenceIds.toArray(UUID[]::new))
                .getResultStream();
        return rows.collect(Collectors.groupingBy(
                row -> row.get(0, UUID.class),
                Collectors.mapping(
                        row -> new Partner(
                                row.get(1, UUID.class),
                                PartnerStatus.valueOf(row.get(2, String.class)),
                                row.get(3, Boolean.class)),
                        Collectors.toList())));
    }

    List<PartnerEntity> members(UUID evidenceId) {
        return list("evidenceId = ?1 order by askedAt, partnerId", evidenceId);
    }

    Optional<PartnerEntity> find(UUID evidenceId, UUID partnerId) {
        return findByIdOptional(new PartnerEntity.Key(evidenceId, partnerId));
    }

    /** Of pieces that were sent, longest waiting first, at most 100. */
    List<PartnerEntity> asked(UUID partnerId) {
        return find(
                        "partnerId = ?1 and status = ?2 and evidenceId in"
                                + " (select e.id from EvidenceEntity e where e.status not in (?3, ?4)) order by askedAt, evidenceId",
                        partnerId,
                        PartnerStatus.ASKED,
                        EvidenceStatus.CAPTURED,
                        EvidenceStatus.RETRACTED)
                .page(0, MOST)
                .list();
    }
}
