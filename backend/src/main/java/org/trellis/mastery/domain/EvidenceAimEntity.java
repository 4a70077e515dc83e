package org.trellis.mastery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a piece of evidence is for a competency; here for queries only. */
@Entity
@Immutable
@IdClass(EvidenceAimEntity.Key.class)
@Table(schema = "app", name = "evidence_competency")
class EvidenceAimEntity {

    @Id
    @Column(name = "evidence_id")
    UUID evidenceId;

    @Id
    @Column(name = "competency_id")
    UUID competencyId;

    /** Its two ids. */
    record Key(UUID evidenceId, UUID competencyId) {}
}
