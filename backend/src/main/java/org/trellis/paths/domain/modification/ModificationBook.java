package org.trellis.paths.domain.modification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.trellis.paths.ModificationChanged;
import org.trellis.platform.error.Problems;
import org.trellis.platform.event.Outbox;
import org.trellis.platform.id.Ids;
import org.trellis.platform.security.CurrentCaller;

/** Writes modifications; the database refuses what is not signed, not noticed or endless. */
@ApplicationScoped
class ModificationBook {

    private final ModificationRepository modifications;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Clock clock;

    ModificationBook(ModificationRepository modifications, CurrentCaller caller, Outbox outbox, Clock clock) {
        this.modifications = modifications;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    AuthorizedModificationEntity propose(UUID student, NewModification wanted) {
        if (wanted.endsOn().isBefore(wanted.startsOn())
                || wanted.endsOn().isAfter(wanted.startsOn().plusYears(1))) {
            throw Problems.invalid("endsOn", "within-a-year", "It ends after it starts, within a year.");
        }
        AuthorizedModificationEntity m = new AuthorizedModificationEntity();
        m.id = Ids.next();
        m.studentId = student;
        m.competencyId = wanted.competencyId();
        m.requiredLevel = wanted.requiredLevel();
        m.team = wanted.team();
        m.grounds = wanted.grounds();
        m.startsOn = wanted.startsOn();
        m.endsOn = wanted.endsOn();
        m.proposedBy = caller.get().requirePerson();
        m.proposedAt = clock.instant();
        modifications.persistAndFlush(m);
        return m;
    }

    AuthorizedModificationEntity authorize(AuthorizedModificationEntity m, Authorization by) {
        UUID person = caller.get().requirePerson();
        if (m.status != ModificationStatus.PROPOSED) {
            throw Problems.conflict("modification-settled", "This was decided before.");
        }
        if (person.equals(m.proposedBy)) {
            throw Problems.forbidden("Somebody else has to sign what you proposed.");
        }
        m.status = ModificationStatus.AUTHORIZED;
        m.authority = by.authority();
        m.noticeTo = by.noticeTo();
        m.noticeOn = by.noticeOn();
        m.noticeWay = by.noticeWay();
        m.authorizedBy = person;
        m.authorizedAt = clock.instant();
        return told(m);
    }

    AuthorizedModificationEntity revoke(AuthorizedModificationEntity m, String reason) {
        if (m.status == ModificationStatus.REVOKED) {
            throw Problems.conflict("modification-settled", "This was revoked before.");
        }
        m.status = ModificationStatus.REVOKED;
        m.revokedBy = caller.get().requirePerson();
        m.revokedAt = clock.instant();
        m.revocationReason = reason;
        return told(m);
    }

    private AuthorizedModificationEntity told(AuthorizedModificationEntity m) {
        modifications.flush();
        outbox.publish(new ModificationChanged(m.studentId, m.id));
        return m;
    }
}
