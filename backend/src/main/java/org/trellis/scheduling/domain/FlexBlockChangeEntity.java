package org.trellis.scheduling.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a block, why, and how it was before. It stays. */
@Entity
@Table(schema = "app", name = "flex_block_change")
public class FlexBlockChangeEntity {

    @Id
    public UUID id;

    @Column(name = "block_id")
    public UUID blockId;

    @Enumerated(EnumType.STRING)
    public FlexBlockChangeKind kind;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "from_on"))
    @AttributeOverride(name = "startsAt", column = @Column(name = "from_starts_at"))
    @AttributeOverride(name = "endsAt", column = @Column(name = "from_ends_at"))
    @AttributeOverride(name = "place", column = @Column(name = "from_place"))
    public FlexBlockSlot before;

    /** Absent for a cancelled one. */
    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "to_on"))
    @AttributeOverride(name = "startsAt", column = @Column(name = "to_starts_at"))
    @AttributeOverride(name = "endsAt", column = @Column(name = "to_ends_at"))
    @AttributeOverride(name = "place", column = @Column(name = "to_place"))
    @Nullable
    public FlexBlockSlot after;

    public String reason;

    @Column(name = "changed_by")
    public UUID changedBy;

    @Column(name = "changed_at")
    public Instant changedAt;
}
