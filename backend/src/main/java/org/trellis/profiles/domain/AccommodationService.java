package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Support under an IEP, a 504 plan or for learners of English. Staff enter it by hand: OneRoster, the one way rosters come
 * in, has no place for it. Everybody who reads the profile reads it; nobody edits it, so that what was in force stays on
 * record.
 */
@ApplicationScoped
@Transactional
public class AccommodationService {

    private final ProfileAccess access;
    private final AccommodationRepository accommodations;

    AccommodationService(ProfileAccess access, AccommodationRepository accommodations) {
        this.access = access;
        this.accommodations = accommodations;
    }

    public List<Accommodation> list(UUID studentId) {
        access.toRead(studentId);
        return accommodations.of(studentId).stream()
                .map(AccommodationEntity::view)
                .toList();
    }

    public Accommodation enter(UUID studentId, AccommodationKind kind, String text) {
        AccommodationEntity entity = new AccommodationEntity(access.toSign(studentId), kind, text);
        accommodations.persistAndFlush(entity);
        return entity.view();
    }

    /** Says it anew: the one in force ends with the reason, both or neither. */
    public Accommodation replace(UUID studentId, UUID id, String reason, AccommodationKind kind, String text) {
        end(studentId, id, reason);
        return enter(studentId, kind, text);
    }

    public Accommodation end(UUID studentId, UUID id, String reason) {
        Act act = access.toSign(studentId);
        AccommodationEntity entity = accommodations.of(studentId, id);
        entity.end(reason, act);
        accommodations.flush();
        return entity.view();
    }
}
