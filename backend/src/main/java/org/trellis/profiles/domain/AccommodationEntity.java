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
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;

/**
 * Support a student has a right to. It says how the student works and shows what they can; there is no place in it for a
 * competency or a level, so that it cannot change what is expected. ACTIVE, then ENDED with a reason; never deleted.
 */
@Entity
@Table(name = "accommodation")
class AccommodationEntity {

    @Id
    private UUID id;

    @Column(name = "student_id", updatable = false)
    private UUID studentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private AccommodationKind kind;

    @Column(name = "body", updatable = false)
    private String text;

    @Column(name = "entered_by", updatable = false)
    private UUID enteredBy;

    @Column(name = "entered_at", updatable = false)
    private Instant enteredAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Version
    @Column(name = "version")
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AccommodationEntity() {}

    AccommodationEntity(Act act, AccommodationKind kind, String text) {
        this.id = Ids.next();
        this.studentId = act.by().studentId();
        this.kind = kind;
        this.text = text;
        this.enteredBy = act.by().personId();
        this.enteredAt = act.at();
    }

    void end(String reason, Act act) {
        if (endedAt != null) {
            throw Problems.conflict("accommodation-ended", "This support has ended already.");
        }
        endedAt = act.at();
        endedBy = act.by().personId();
        endReason = reason;
    }

    Accommodation view() {
        return new Accommodation(id, kind, text, enteredBy, enteredAt, endedBy, endedAt, endReason, version);
    }
}
