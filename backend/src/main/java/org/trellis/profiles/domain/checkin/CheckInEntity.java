package org.trellis.profiles.domain.checkin;

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
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;
import org.trellis.profiles.domain.access.Participant;

/** A talk from its plan to its end. The database guards what was said. */
@Entity
@Table(name = "check_in")
class CheckInEntity {

    @Id
    private UUID id;

    @Column(name = "student_id", updatable = false)
    private UUID studentId;

    @Column(name = "educator_id", updatable = false)
    private UUID educatorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private CheckInStatus status;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "series_id", updatable = false)
    private @Nullable UUID seriesId;

    @Column(name = "notes")
    private String notes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "next_actions")
    private List<NextAction> nextActions;

    @Column(name = "topics")
    private int topics;

    @Column(name = "noticed")
    private @Nullable String noticed;

    @Column(name = "whats_next")
    private @Nullable String whatsNext;

    @Column(name = "again_at")
    private @Nullable Instant againAt;

    @Column(name = "family_told")
    private boolean familyTold;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "missed_reason")
    private @Nullable String missedReason;

    @Column(name = "moved_to")
    private @Nullable UUID movedTo;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CheckInEntity() {}

    CheckInEntity(Participant by, Slot slot, @Nullable UUID seriesId) {
        this.id = Ids.next();
        this.studentId = by.studentId();
        this.educatorId = by.personId();
        this.status = CheckInStatus.PLANNED;
        this.plannedAt = slot.at();
        this.minutes = slot.minutes();
        this.seriesId = seriesId;
        this.notes = "";
        this.nextActions = List.of();
        this.createdBy = by.personId();
        this.createdAt = by.at();
    }

    void write(CheckInWords words) {
        requirePlanned();
        notes = words.notes();
        nextActions = words.nextActions();
    }

    /** One more topic: readers who have it as it was get it anew. */
    void raise() {
        requirePlanned();
        topics++;
    }

    void move(Slot slot) {
        requirePlanned();
        plannedAt = slot.at();
        minutes = slot.minutes();
    }

    void close(Closing closing, Participant by) {
        requirePlanned();
        status = CheckInStatus.HELD;
        noticed = closing.noticed();
        whatsNext = closing.next();
        againAt = closing.againAt();
        familyTold = closing.familyTold();
        end(by);
    }

    void miss(@Nullable String reason, Participant by) {
        requirePlanned();
        status = CheckInStatus.MISSED;
        missedReason = reason;
        end(by);
    }

    void reschedule(UUID later) {
        if (status != CheckInStatus.MISSED) {
            throw Problems.conflict("check-in-not-missed", "Only a missed check-in gets another day.");
        }
        status = CheckInStatus.RESCHEDULED;
        movedTo = later;
    }

    private void end(Participant by) {
        endedAt = by.at();
        endedBy = by.personId();
    }

    private void requirePlanned() {
        if (status != CheckInStatus.PLANNED) {
            throw Problems.conflict("check-in-ended", "This check-in is over. What was said in it stays.");
        }
    }

    Slot slot() {
        return new Slot(plannedAt, minutes);
    }

    CheckInWords words() {
        return new CheckInWords(notes, nextActions);
    }

    CheckInFacts facts() {
        return new CheckInFacts(
                id, studentId, educatorId, status, slot(), seriesId, endedAt, endedBy, missedReason, movedTo, version);
    }

    /** Absent until it was held. */
    @Nullable
    Closing closing() {
        return noticed == null || whatsNext == null || againAt == null
                ? null
                : new Closing(noticed, whatsNext, againAt, familyTold);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
