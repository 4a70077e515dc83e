package org.trellis.agreements.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.AgreementStatus;

/** The fact that an agreement ended. */
@Entity
@Immutable
@Table(name = "agreement_ending")
class AgreementEndingEntity {

    @Id
    @Column(name = "agreement_id")
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private AgreementStatus status;

    @Column(name = "reason")
    private String reason;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AgreementEndingEntity() {}

    AgreementEndingEntity(UUID agreementId, AgreementStatus status, String reason, @Nullable UUID by, Instant now) {
        this.agreementId = agreementId;
        this.status = status;
        this.reason = reason;
        this.endedBy = by;
        this.endedAt = now;
    }
}
