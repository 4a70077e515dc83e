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
import org.trellis.paths.domain.planner.TemplateStep;

/** A way that fits many: steps without a student, a person or a day. Its owner's alone, or shared with the district. */
@Entity
@Table(schema = "app", name = "path_template")
public class PathTemplateEntity {

    @Id
    public UUID id;

    public String title;

    @Nullable
    public String note;

    public boolean shared;

    public boolean retired;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<TemplateStep> steps;

    @Column(name = "owner_id")
    public UUID ownerId;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Version
    public long version;
}
