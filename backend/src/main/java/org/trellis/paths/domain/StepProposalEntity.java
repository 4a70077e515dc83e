package org.trellis.paths.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.Capacity;

/** What one side would like to be different, in its own words, and what the other said. */
@Entity
@Table(schema = "app", name = "path_step_proposal")
public class StepProposalEntity {

    @Id
    public UUID id;

    @Column(name = "student_id")
    public UUID studentId;

    @Column(name = "step_id")
    @Nullable
    public UUID stepId;

    @Enumerated(EnumType.STRING)
    public ProposalReason reason;

    @Nullable
    public String note;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<StepEdit> edits;

    @Enumerated(EnumType.STRING)
    public Capacity side;

    @Column(name = "proposed_by")
    public UUID proposedBy;

    @Column(name = "proposed_at")
    public Instant proposedAt;

    @Enumerated(EnumType.STRING)
    public ProposalStatus status = ProposalStatus.OPEN;

    @Column(name = "answered_by")
    @Nullable
    public UUID answeredBy;

    @Column(name = "answered_at")
    @Nullable
    public Instant answeredAt;

    @Column(name = "answer_note")
    @Nullable
    public String answerNote;

    /** What it became part of. */
    @Column(name = "revision_id")
    @Nullable
    public UUID revisionId;

    @Version
    public long version;
}
