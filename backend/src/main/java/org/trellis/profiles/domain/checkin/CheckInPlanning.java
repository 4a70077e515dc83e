package org.trellis.profiles.domain.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.id.Ids;
import org.trellis.platform.time.DistrictClock;
import org.trellis.profiles.domain.access.Participant;
import org.trellis.profiles.domain.access.ParticipantAccess;

/** What an educator does around a talk: plans it, closes it, or finds another day. */
@ApplicationScoped
@Transactional
public class CheckInPlanning {

    private final ParticipantAccess access;
    private final CheckInRepository checkIns;
    private final CheckInReader reader;
    private final DistrictClock clock;

    CheckInPlanning(ParticipantAccess access, CheckInRepository checkIns, CheckInReader reader, DistrictClock clock) {
        this.access = access;
        this.checkIns = checkIns;
        this.reader = reader;
        this.clock = clock;
    }

    /** Plans one or, with a recurrence, all of a series; answers with the first. */
    public CheckInView plan(UUID studentId, Slot first, Recurrence recurrence) {
        Participant talker = access.of(studentId).requireEducator();
        UUID series = recurrence.times() > 1 ? Ids.next() : null;
        List<CheckInEntity> planned = recurrence.slots(first, clock.zone()).stream()
                .map(slot -> new CheckInEntity(talker, slot, series))
                .toList();
        checkIns.persist(planned);
        return reader.view(planned.getFirst(), talker);
    }

    /** Held, with the three lines; the next talk is planned for when they meet again, unless it is already. */
    public CheckInView close(UUID studentId, UUID checkInId, Closing closing) {
        Participant talker = access.of(studentId).requireEducator();
        CheckInEntity checkIn = checkIns.of(studentId, checkInId);
        checkIn.close(closing, talker);
        if (!checkIns.isPlanned(studentId, closing.againAt())) {
            Slot again = new Slot(closing.againAt(), checkIn.slot().minutes());
            checkIns.persist(new CheckInEntity(talker, again, null));
        }
        return reader.view(checkIn, talker);
    }

    public CheckInView miss(UUID studentId, UUID checkInId, @Nullable String reason) {
        Participant talker = access.of(studentId).requireEducator();
        CheckInEntity checkIn = checkIns.of(studentId, checkInId);
        checkIn.miss(reason, talker);
        return reader.view(checkIn, talker);
    }

    /** Another day for a missed one; answers with the talk that takes its place. */
    public CheckInView reschedule(UUID studentId, UUID checkInId, Slot slot) {
        Participant talker = access.of(studentId).requireEducator();
        CheckInEntity missed = checkIns.of(studentId, checkInId);
        CheckInEntity later = new CheckInEntity(talker, slot, null);
        checkIns.persistAndFlush(later);
        missed.reschedule(later.id());
        return reader.view(later, talker);
    }
}
