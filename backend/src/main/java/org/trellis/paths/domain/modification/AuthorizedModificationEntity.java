package org.trellis.paths.domain.modification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An exception for one student and competency. What it says never changes; it is signed, and it ends. */
@Entity
@Table(schema = "app", name = "authorized_modification")
public class AuthorizedModificationEntity {

    @Id
    public UUID id;

    @Column(name = "student_id")
    public UUID studentId;

    @Column(name = "competency_id")
    public UUID competencyId;

    @Column(name = "required_level")
    @Nullable
    public Integer requiredLevel;

    @Enumerated(EnumType.STRING)
    public Team team;

    public String grounds;

    @Column(name = "starts_on")
    public LocalDate startsOn;

    @Column(name = "ends_on")
    public LocalDate endsOn;

    /** As it was decided: ACTIVE and EXPIRED are never stored. */
    @Enumerated(EnumType.STRING)
    public ModificationStatus status = ModificationStatus.PROPOSED;

    @Column(name = "proposed_by")
    public UUID proposedBy;

    @Column(name = "proposed_at")
    public Instant proposedAt;

    @Nullable
    public String authority;

    @Column(name = "notice_to")
    @Nullable
    public String noticeTo;

    @Column(name = "notice_on")
    @Nullable
    public LocalDate noticeOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "notice_way")
    @Nullable
    public NoticeWay noticeWay;

    @Column(name = "authorized_by")
    @Nullable
    public UUID authorizedBy;

    @Column(name = "authorized_at")
    @Nullable
    public Instant authorizedAt;

    @Column(name = "revoked_by")
    @Nullable
    public UUID revokedBy;

    @Column(name = "revoked_at")
    @Nullable
    public Instant revokedAt;

    @Column(name = "revocation_reason")
    @Nullable
    public String revocationReason;

    @Version
    public long version;

    ModificationStatus statusOn(LocalDate today) {
        if (status != ModificationStatus.AUTHORIZED || today.isBefore(startsOn)) {
            return status;
        }
        return today.isAfter(endsOn) ? ModificationStatus.EXPIRED : ModificationStatus.ACTIVE;
    }
}
