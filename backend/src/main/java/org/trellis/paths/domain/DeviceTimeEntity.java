package org.trellis.paths.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided about time in front of screens, for a student or for the district. */
@Entity
@Table(schema = "app", name = "device_time")
class DeviceTimeEntity {

    @Id
    UUID id;

    @Column(name = "student_id")
    @Nullable
    UUID studentId;

    @Column(name = "minutes_per_week")
    @Nullable
    Integer minutesPerWeek;

    @Column(name = "decided_by")
    UUID decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    /** What nobody has decided yet is version 0. */
    @Version
    long version = 1;
}
