package org.trellis.profiles.domain.week;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;
import org.trellis.profiles.domain.access.Participant;

/** A student's week; it stays as it is once it is shared. */
@Entity
@Table(name = "goal_week")
class GoalWeekEntity {

    @Id
    private UUID id;

    @Column(name = "student_id", updatable = false)
    private UUID studentId;

    @Column(name = "week_of", updatable = false)
    private LocalDate weekOf;

    @Enumerated(EnumType.STRING)
    @Column(name = "feeling")
    private @Nullable Feeling feeling;

    @Column(name = "feeling_note")
    private @Nullable String feelingNote;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "look_back")
    private List<LookedBack> lookBack;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "plan")
    private List<PlannedAction> plan;

    @Column(name = "message")
    private @Nullable String message;

    @Column(name = "shared_at")
    private @Nullable Instant sharedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "version")
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected GoalWeekEntity() {}

    GoalWeekEntity(Participant student, LocalDate weekOf) {
        this.id = Ids.next();
        this.studentId = student.studentId();
        this.weekOf = weekOf;
        this.lookBack = List.of();
        this.plan = List.of();
        this.changedAt = student.at();
    }

    void write(WeekWords words, Instant at) {
        requireOwn();
        feeling = words.feeling();
        feelingNote = words.feelingNote();
        lookBack = words.lookBack();
        plan = words.plan();
        message = words.message();
        changedAt = at;
    }

    void share(Instant at) {
        requireOwn();
        if (plan.isEmpty()) {
            throw Problems.invalid("plan", "EMPTY", "Plan at least one thing before you share the week.");
        }
        sharedAt = at;
    }

    private void requireOwn() {
        if (sharedAt != null) {
            throw Problems.conflict("goal-week-shared", "This week is shared. It stays as it is.");
        }
    }

    boolean isShared() {
        return sharedAt != null;
    }

    WeekView view(List<WeekReply> replies) {
        WeekWords words = new WeekWords(feeling, feelingNote, lookBack, plan, message);
        return new WeekView(studentId, weekOf, words, sharedAt, replies, version());
    }

    UUID id() {
        return id;
    }

    /** One more than in the table, so that a week that is there never has the version of one that is not. */
    long version() {
        return version + 1;
    }
}
