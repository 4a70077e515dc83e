package org.trellis.scheduling.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A slot of time that a school keeps free for what students need. */
@Entity
@Table(schema = "app", name = "flex_block")
public class FlexBlockEntity {

    @Id
    public UUID id;

    @Column(name = "school_id")
    public UUID schoolId;

    @Column(name = "series_id")
    @Nullable
    public UUID seriesId;

    @Embedded
    public FlexBlockSlot slot;

    public String title;

    @Nullable
    public String purpose;

    @Column(name = "educator_id")
    @Nullable
    public UUID educatorId;

    @Nullable
    public Integer capacity;

    @Enumerated(EnumType.STRING)
    public FlexBlockState state = FlexBlockState.OPEN;

    @Column(name = "created_by")
    public UUID createdBy;

    @Column(name = "created_at")
    public Instant createdAt;

    @Version
    public long version;
}
