package org.trellis.profiles.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.CanonicalHash;
import org.trellis.agreements.Capacity;
import org.trellis.agreements.Subject;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;
import org.trellis.profiles.OverdueReview;

/** A snapshot of the profile on its way to being agreed, and after. The database guards what is agreed. */
@Entity
@Table(name = "profile_version")
class ProfileVersionEntity {

    /** What agreements call it; the same word stands in the table. */
    static final String SUBJECT_KIND = "PROFILE_VERSION";

    @Id
    private UUID id;

    @Column(name = "student_id", updatable = false)
    private UUID studentId;

    @Column(name = "number", updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private VersionStatus status;

    @Column(name = "content")
    private String content;

    @Column(name = "hash")
    private String hash;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "change_note")
    private @Nullable String changeNote;

    @Column(name = "change_requested_by")
    private @Nullable UUID changeRequestedBy;

    @Column(name = "change_requested_at")
    private @Nullable Instant changeRequestedAt;

    @Column(name = "agreed_at")
    private @Nullable Instant agreedAt;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Version
    @Column(name = "version")
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ProfileVersionEntity() {}

    @SuppressWarnings("NullAway.Init")
    ProfileVersionEntity(int number, Act act) {
        this.id = Ids.next();
        this.studentId = act.by().studentId();
        this.number = number;
    }

    /** Puts this snapshot before both sides. */
    void propose(Snapshot snapshot, Act act) {
        show(snapshot);
        status = VersionStatus.PROPOSED;
        proposedBy = act.by().personId();
        proposedAt = act.at();
    }

    /** The proposal follows the living profile; whoever had agreed agreed to something else. */
    void show(Snapshot snapshot) {
        content = snapshot.canonicalJson();
        hash = CanonicalHash.of(content);
    }

    void requestChanges(String note, Act act) {
        requireProposed();
        status = VersionStatus.CHANGES_REQUESTED;
        changeNote = note;
        changeRequestedBy = act.by().personId();
        changeRequestedAt = act.at();
    }

    void agree(Instant at, LocalDate lookAgainOn) {
        requireProposed();
        status = VersionStatus.AGREED;
        agreedAt = at;
        reviewOn = lookAgainOn;
    }

    /** Found still right: nothing changes but the day of the next look. */
    void keep(LocalDate lookAgainOn) {
        if (status != VersionStatus.AGREED) {
            throw Problems.conflict("version-not-in-force", "Only the version in force is looked at again.");
        }
        reviewOn = lookAgainOn;
    }

    void supersede(Instant at) {
        status = VersionStatus.SUPERSEDED;
        supersededAt = at;
    }

    void requireProposed() {
        switch (status) {
            case PROPOSED -> {}
            case CHANGES_REQUESTED ->
                throw Problems.conflict("changes-requested", "Changes were asked for. Propose the profile again.");
            default -> throw new ProfileAlreadyAgreed();
        }
    }

    /** The two sides agree while it is proposed; a guardian or witness also when it is in force already. */
    void requireOpenFor(Capacity capacity) {
        boolean besides = capacity == Capacity.GUARDIAN || capacity == Capacity.WITNESS;
        if (!besides || status != VersionStatus.AGREED) {
            requireProposed();
        }
    }

    boolean isProposed() {
        return status == VersionStatus.PROPOSED;
    }

    Subject subject() {
        return new Subject(SUBJECT_KIND, id, studentId);
    }

    Snapshot snapshot() {
        return Snapshot.read(content);
    }

    VersionFacts facts() {
        return new VersionFacts(
                id,
                number,
                status,
                hash,
                proposedBy,
                proposedAt,
                changeNote,
                changeRequestedBy,
                agreedAt,
                reviewOn,
                version);
    }

    /** To be asked only where it is in force. */
    OverdueReview overdue() {
        return new OverdueReview(studentId, id, Objects.requireNonNull(reviewOn));
    }

    UUID id() {
        return id;
    }

    String content() {
        return content;
    }

    String hash() {
        return hash;
    }

    UUID studentId() {
        return studentId;
    }
}
