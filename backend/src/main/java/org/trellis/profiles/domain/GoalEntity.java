package org.trellis.profiles.domain;

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
import org.trellis.agreements.CanonicalHash;
import org.trellis.agreements.Subject;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;

/** A goal on its way from a proposal to its end. The database guards what is agreed. */
@Entity
@Table(name = "goal")
class GoalEntity {

    /** What agreements call it; the same word stands in the table. */
    static final String SUBJECT_KIND = "GOAL";

    @Id
    private UUID id;

    @Column(name = "student_id", updatable = false)
    private UUID studentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private GoalStatus status;

    @Column(name = "content")
    private String content;

    @Column(name = "hash")
    private String hash;

    @Column(name = "proposed_by", updatable = false)
    private UUID proposedBy;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "agreed_at")
    private @Nullable Instant agreedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by")
    private @Nullable UUID closedBy;

    @Column(name = "reflection")
    private @Nullable String reflection;

    @Version
    @Column(name = "version")
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected GoalEntity() {}

    @SuppressWarnings("NullAway.Init")
    GoalEntity(Act act, GoalText text) {
        this.id = Ids.next();
        this.studentId = act.by().studentId();
        this.status = GoalStatus.PROPOSED;
        this.proposedBy = act.by().personId();
        this.proposedAt = act.at();
        say(text);
    }

    /** Whoever had agreed agreed to something else: agreements end with it. */
    void rewrite(GoalText text) {
        requireProposed();
        say(text);
    }

    private void say(GoalText text) {
        content = text.canonicalJson();
        hash = CanonicalHash.of(content);
    }

    void activate(Instant at) {
        requireProposed();
        status = GoalStatus.ACTIVE;
        agreedAt = at;
    }

    void close(GoalOutcome outcome, String reflection, Act act) {
        boolean open = status == GoalStatus.ACTIVE || status == GoalStatus.PROPOSED && outcome == GoalOutcome.SET_ASIDE;
        if (!open) {
            throw Problems.conflict("goal-not-active", "Only an active goal is met or changed.");
        }
        this.status = outcome.status();
        this.reflection = reflection;
        this.closedBy = act.by().personId();
        this.closedAt = act.at();
    }

    void requireProposed() {
        if (status != GoalStatus.PROPOSED) {
            throw new GoalAlreadyAgreed();
        }
    }

    void requireActive() {
        if (status != GoalStatus.ACTIVE) {
            throw Problems.conflict("goal-not-active", "Actions are done while the goal is active.");
        }
    }

    Subject subject() {
        return new Subject(SUBJECT_KIND, id, studentId);
    }

    GoalText text() {
        return GoalText.read(content);
    }

    GoalFacts facts() {
        return new GoalFacts(
                id,
                studentId,
                status,
                content,
                hash,
                proposedBy,
                proposedAt,
                agreedAt,
                closedAt,
                closedBy,
                reflection,
                version);
    }

    UUID id() {
        return id;
    }

    String hash() {
        return hash;
    }

    long version() {
        return version;
    }
}
