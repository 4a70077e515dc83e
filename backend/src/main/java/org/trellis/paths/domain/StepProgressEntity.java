package org.trellis.paths.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.StepStatus;

/** How far a student is with a step, through all revisions. Not part of what is agreed. */
@Entity
@IdClass(StepProgressEntity.Key.class)
@Table(schema = "app", name = "path_step_progress")
public class StepProgressEntity {

    /** The step ids of two students may be alike. */
    public record Key(UUID studentId, UUID stepId) implements Serializable {}

    @Id
    @Column(name = "student_id")
    public UUID studentId;

    @Id
    @Column(name = "step_id")
    public UUID stepId;

    @Enumerated(EnumType.STRING)
    public StepStatus status = StepStatus.PLANNED;

    public boolean pinned;

    @Column(name = "chosen_option_id")
    @Nullable
    public UUID chosenOptionId;

    /** Absent unless the step waits for somebody. */
    @Embedded
    @Nullable
    public StepBlock block;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Version
    public long version;
}
