package org.trellis.paths.domain.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.planner.StepContent;

/** A template was laid over one student's path: what that changed in the proposal, so that it can be taken back. */
@Entity
@Table(schema = "app", name = "path_template_use")
public class TemplateUseEntity {

    @Id
    public UUID id;

    @Column(name = "template_id")
    public UUID templateId;

    @Column(name = "student_id")
    public UUID studentId;

    @Column(name = "revision_id")
    public UUID revisionId;

    /** Of the revision as the template left it. */
    public String hash;

    /** The revision was drafted for the template; nobody's words are in it. */
    public boolean fresh;

    @Column(name = "added_steps")
    public List<UUID> addedSteps;

    /** The steps it changed, as they were. */
    @Column(name = "changed_steps")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<StepContent> changedSteps;

    @Column(name = "used_by")
    public UUID usedBy;

    @Column(name = "used_at")
    public Instant usedAt;

    @Column(name = "withdrawn_by")
    @Nullable
    public UUID withdrawnBy;

    @Column(name = "withdrawn_at")
    @Nullable
    public Instant withdrawnAt;

    @Version
    public long version;
}
