package org.trellis.paths.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the district expects of a grade level or in a course. */
@Entity
@Table(schema = "app", name = "expectation_set")
public class ExpectationSetEntity {

    @Id
    public UUID id;

    public String title;

    @Column(name = "grade_level")
    @Nullable
    public String gradeLevel;

    @Column(name = "course_id")
    @Nullable
    public UUID courseId;

    @Column(name = "framework_id")
    public UUID frameworkId;

    @Column(name = "rule_id")
    public UUID ruleId;

    @Enumerated(EnumType.STRING)
    public ExpectationStatus status = ExpectationStatus.DRAFT;

    @Column(name = "created_by")
    @Nullable
    public UUID createdBy;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "adopted_by")
    @Nullable
    public UUID adoptedBy;

    @Column(name = "adopted_at")
    @Nullable
    public Instant adoptedAt;

    @Column(name = "superseded_at")
    @Nullable
    public Instant supersededAt;

    @Version
    public long version;
}
