package org.trellis.profiles.domain.checkin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** Private notes, only ever by their author. */
@ApplicationScoped
class PrivateNoteRepository implements PanacheRepositoryBase<PrivateNoteEntity, UUID> {

    Optional<PrivateNoteEntity> of(UUID checkInId, UUID authorId) {
        return find("checkInId = ?1 and authorId = ?2", checkInId, authorId).firstResultOptional();
    }

    /** 404 unless this is a talk with this student. */
    void requireTalk(UUID studentId, UUID checkInId) {
        CheckInEntity talk = getEntityManager().find(CheckInEntity.class, checkInId);
        if (talk == null || !talk.facts().studentId().equals(studentId)) {
            throw Problems.notFound();
        }
    }
}
