package org.trellis.mastery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.error.Problems;

/** One member of a group that made a piece together; who brought it is one of them. */
@Entity
@IdClass(PartnerEntity.Key.class)
@Table(schema = "app", name = "evidence_partner")
public class PartnerEntity {

    /** The piece as it was brought. */
    @Id
    @Column(name = "evidence_id")
    public UUID evidenceId;

    @Id
    @Column(name = "partner_id")
    public UUID partnerId;

    @Enumerated(EnumType.STRING)
    public PartnerStatus status = PartnerStatus.ASKED;

    /** In their own words. */
    public @Nullable String part;

    /** Whether families of the others may read the name. */
    @Column(name = "shows_name")
    public boolean showsName;

    @Column(name = "asked_at")
    public Instant askedAt;

    @Column(name = "answered_at")
    public @Nullable Instant answeredAt;

    /** The piece it became for this member. */
    @Column(name = "own_evidence_id")
    public @Nullable UUID ownEvidenceId;

    /** Its two ids. */
    public record Key(UUID evidenceId, UUID partnerId) {}

    void requireAsked() {
        if (status != PartnerStatus.ASKED) {
            throw Problems.conflict("part-answered", "You have answered this.");
        }
    }
}
