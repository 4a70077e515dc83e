package org.trellis.mastery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.AuthorCapacity;
import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.Support;
import org.trellis.platform.error.Problems;

/** Something that shows what a student can do. */
@Entity
@Table(schema = "app", name = "evidence")
public class EvidenceEntity {

    @Id
    public UUID id;

    @Column(name = "student_id")
    public UUID studentId;

    public String title;

    @Enumerated(EnumType.STRING)
    public EvidenceKind kind;

    public @Nullable String body;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> links = new ArrayList<>();

    public @Nullable String place;

    @Enumerated(EnumType.STRING)
    public Support support;

    public @Nullable String reflection;

    @Enumerated(EnumType.STRING)
    public Visibility visibility;

    @Column(name = "step_id")
    public @Nullable UUID stepId;

    @Enumerated(EnumType.STRING)
    public EvidenceStatus status = EvidenceStatus.CAPTURED;

    @Column(name = "author_id")
    public UUID authorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "author_capacity")
    public AuthorCapacity authorCapacity;

    @Column(name = "performed_on")
    public LocalDate performedOn;

    @Column(name = "captured_at")
    public Instant capturedAt;

    @Column(name = "submitted_at")
    public @Nullable Instant submittedAt;

    @Column(name = "retracted_at")
    public @Nullable Instant retractedAt;

    @Column(name = "retracted_by")
    public @Nullable UUID retractedBy;

    @Column(name = "retraction_reason")
    public @Nullable String retractionReason;

    @Version
    public long version;

    /** 409 where it is a draft, was returned or taken out of the count. */
    void requireJudgeable() {
        if (!status.waiting() && status != EvidenceStatus.ACCEPTED) {
            throw Problems.conflict("evidence-not-judgeable", "This evidence is not waiting and does not count.");
        }
    }
}
