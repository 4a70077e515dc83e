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
import org.trellis.agreements.Subject;
import org.trellis.paths.PathCause;
import org.trellis.paths.domain.planner.Plan.Dropped;

/** A revision of a student's path, without its steps. */
@Entity
@Table(schema = "app", name = "path_revision")
public class PathRevisionEntity {

    static final String SUBJECT_KIND = "PATH_REVISION";

    @Id
    public UUID id;

    @Column(name = "student_id")
    public UUID studentId;

    public int number;

    @Enumerated(EnumType.STRING)
    public RevisionStatus status = RevisionStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    public PathCause cause;

    public String hash;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<BasisItem> basis;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Dropped> dropped = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<List<UUID>> circles = List.of();

    @Column(name = "based_on")
    @Nullable
    public UUID basedOn;

    @Column(name = "drafted_by")
    @Nullable
    public UUID draftedBy;

    /** People worked on it since it was drafted: the software leaves it alone. */
    public boolean edited;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "agreed_at")
    @Nullable
    public Instant agreedAt;

    @Column(name = "superseded_at")
    @Nullable
    public Instant supersededAt;

    @Version
    public long version;

    /** As it was while it was active: being superseded is the one thing that happened to it since. A copy, never stored. */
    PathRevisionEntity whileActive() {
        PathRevisionEntity then = new PathRevisionEntity();
        then.id = id;
        then.studentId = studentId;
        then.number = number;
        then.status = RevisionStatus.ACTIVE;
        then.cause = cause;
        then.hash = hash;
        then.basis = basis;
        then.dropped = dropped;
        then.circles = circles;
        then.basedOn = basedOn;
        then.draftedBy = draftedBy;
        then.edited = edited;
        then.createdAt = createdAt;
        then.agreedAt = agreedAt;
        then.version = status == RevisionStatus.SUPERSEDED ? version - 1 : version;
        return then;
    }

    Subject subject() {
        return new Subject(SUBJECT_KIND, id, studentId);
    }
}
