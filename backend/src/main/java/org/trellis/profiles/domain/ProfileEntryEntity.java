package org.trellis.profiles.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.Capacity;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;
import org.trellis.profiles.EntryKind;

/** One thing said about a student. Moves only as product and database say: OFFERED, CONFIRMED, DISPUTED, RETIRED. */
@Entity
@Table(name = "profile_entry")
class ProfileEntryEntity {

    @Id
    private UUID id;

    @Column(name = "student_id", updatable = false)
    private UUID studentId;

    @Column(name = "author_id", updatable = false)
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "author_capacity", updatable = false)
    private Capacity authorCapacity;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private EntryKind kind;

    @Column(name = "body")
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis_kind")
    private BasisKind basisKind;

    @Column(name = "basis_note")
    private @Nullable String basisNote;

    @Column(name = "basis_evidence_ids")
    private List<UUID> basisEvidenceIds;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility")
    private Visibility visibility;

    @Column(name = "named_ids")
    private List<UUID> namedIds;

    @ManyToOne
    @JoinColumn(name = "media_id")
    private @Nullable EntryMediaEntity media;

    @ManyToOne
    @JoinColumn(name = "confirmation_id")
    private @Nullable EntryMediaEntity confirmation;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private EntryStatus status;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Version
    @Column(name = "version")
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ProfileEntryEntity() {}

    @SuppressWarnings("NullAway.Init")
    ProfileEntryEntity(Act act, EntryText said) {
        this.id = Ids.next();
        this.studentId = act.by().studentId();
        this.authorId = act.by().personId();
        this.authorCapacity = act.by().capacity();
        this.createdAt = act.at();
        this.status = act.by().isStudent() ? EntryStatus.CONFIRMED : EntryStatus.OFFERED;
        write(said, act);
    }

    /**
     * Says it differently. The student and the author may, while it is a suggestion; afterwards the words are the
     * student's to change. Anyone of the two may narrow who reads it; only the author may widen it.
     */
    void rewrite(EntryText said, Act act) {
        requireOpenTo(act.by());
        if (said.isWiderThan(said()) && !isAuthor(act.by())) {
            throw Problems.forbidden("Only the author may let more people read this.");
        }
        if (!said.sameWordsAs(said()) || said.isWiderThan(said())) {
            requireRewritable(act);
        }
        write(said, act);
    }

    /** Refuses whoever may not change the words now: once they are confirmed they are the student's. */
    void requireRewritable(Act act) {
        requireOpenTo(act.by());
        if (status == EntryStatus.CONFIRMED && !act.by().isStudent()) {
            throw Problems.conflict("entry-confirmed", "The student confirmed these words. Offer a new entry instead.");
        }
    }

    /** Shows this picture or voice from now on. */
    void show(EntryMediaEntity shown, Act act) {
        requireRewritable(act);
        media = shown;
        changedBy = act.by().personId();
        changedAt = act.at();
    }

    /**
     * The student says yes to a suggestion, or settles a dispute. Confirming twice changes nothing.
     *
     * @param read the version the student read, where known: nobody says yes to words that changed meanwhile
     */
    void confirm(@Nullable Long read, Act act) {
        act.by().requireStudent("Only the student confirms what is said about them.");
        requireRead(read);
        if (status != EntryStatus.CONFIRMED) {
            moveTo(EntryStatus.CONFIRMED, null, act);
        }
    }

    /** Refuses a recorded yes to what is confirmed already, or changed since it was read to the student. */
    void requireWaiting(@Nullable Long read) {
        requireRead(read);
        if (status == EntryStatus.CONFIRMED) {
            throw Problems.conflict("entry-confirmed", "The student has said yes to this already.");
        }
    }

    /** The student says yes by voice; the educator who acts recorded it. */
    void confirmByVoice(EntryMediaEntity voice, Act act) {
        moveTo(EntryStatus.CONFIRMED, null, act);
        confirmation = voice;
    }

    private void requireRead(@Nullable Long read) {
        if (read != null && read != version) {
            throw Problems.conflict("entry-changed", "This was changed since you read it. Read it again first.");
        }
    }

    /** Somebody who reads a confirmed entry says that it is not right. */
    void dispute(String why, Act act) {
        requireConfirmed("Only a confirmed entry can be disputed.");
        moveTo(EntryStatus.DISPUTED, why, act);
    }

    /** The student or the author takes it out of the present; it stays in the past. */
    void retire(String why, Act act) {
        requireAuthorOrStudent(act.by());
        moveTo(EntryStatus.RETIRED, why, act);
    }

    void requireConfirmed(String otherwise) {
        if (status != EntryStatus.CONFIRMED) {
            throw Problems.conflict("entry-not-confirmed", otherwise);
        }
    }

    private void moveTo(EntryStatus next, @Nullable String why, Act act) {
        if (status == EntryStatus.RETIRED) {
            throw Problems.conflict("entry-settled", "A retired entry does not come back.");
        }
        status = next;
        reason = why;
        changedBy = act.by().personId();
        changedAt = act.at();
    }

    private void write(EntryText said, Act act) {
        said.requireFitFor(authorCapacity);
        kind = said.kind();
        text = said.text();
        basisKind = said.basis().kind();
        basisNote = said.basis().note();
        basisEvidenceIds = said.basis().evidenceIds();
        visibility = said.visibility();
        namedIds = List.copyOf(said.named());
        changedBy = act.by().personId();
        changedAt = act.at();
    }

    private void requireOpenTo(Viewer by) {
        if (status != EntryStatus.CONFIRMED && status != EntryStatus.OFFERED) {
            throw Problems.conflict("entry-settled", "An entry that is disputed or retired is not edited.");
        }
        requireAuthorOrStudent(by);
    }

    private void requireAuthorOrStudent(Viewer by) {
        if (!by.isStudent() && !isAuthor(by)) {
            throw Problems.forbidden("Only the student and the author change an entry.");
        }
    }

    private boolean isAuthor(Viewer by) {
        return authorId.equals(by.personId());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    EntryText said() {
        Basis basis = new Basis(basisKind, basisNote, basisEvidenceIds);
        return new EntryText(kind, text, basis, visibility, new HashSet<>(namedIds));
    }

    SnapshotEntry quoted() {
        Basis basis = new Basis(basisKind, basisNote, basisEvidenceIds);
        EntryMedia shown = media == null ? null : media.media();
        return new SnapshotEntry(id, kind, text, authorId, authorCapacity, basis, visibility, shown);
    }

    UUID studentId() {
        return studentId;
    }
}
