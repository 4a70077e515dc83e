package org.trellis.profiles.domain.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.trellis.platform.id.Ids;
import org.trellis.profiles.domain.access.Participant;

/** An educator's own note about a talk; the words are sealed before they come here. */
@Entity
@Table(name = "check_in_note")
class PrivateNoteEntity {

    @Id
    private UUID id;

    @Column(name = "check_in_id", updatable = false)
    private UUID checkInId;

    @Column(name = "author_id", updatable = false)
    private UUID authorId;

    @Column(name = "sealed")
    private byte[] sealed;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "version")
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PrivateNoteEntity() {}

    PrivateNoteEntity(UUID checkInId, Participant author) {
        this.id = Ids.next();
        this.checkInId = checkInId;
        this.authorId = author.personId();
        this.sealed = new byte[0];
        this.changedAt = author.at();
    }

    void keep(byte[] words, Instant at) {
        sealed = words;
        changedAt = at;
    }

    byte[] sealed() {
        return sealed;
    }

    UUID id() {
        return id;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** One more than in the table, so that a note that is there never has the version of one that is not. */
    long version() {
        return version + 1;
    }
}
