package org.trellis.profiles.domain.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.trellis.platform.web.ExpectedVersion;
import org.trellis.profiles.domain.access.Participant;
import org.trellis.profiles.domain.access.ParticipantAccess;

/** Reading check-ins, and what both write in them until they end. */
@ApplicationScoped
@Transactional
public class CheckInService {

    private final ParticipantAccess access;
    private final CheckInRepository checkIns;
    private final CheckInReader reader;
    private final ExpectedVersion expected;

    CheckInService(
            ParticipantAccess access, CheckInRepository checkIns, CheckInReader reader, ExpectedVersion expected) {
        this.access = access;
        this.checkIns = checkIns;
        this.reader = reader;
        this.expected = expected;
    }

    /** The latest first, planned ones included; empty before the first. */
    public List<CheckInView> all(UUID studentId) {
        Participant talker = access.of(studentId);
        return reader.views(checkIns.all(studentId), talker);
    }

    public CheckInView one(UUID studentId, UUID checkInId) {
        Participant talker = access.of(studentId);
        return reader.view(checkIns.of(studentId, checkInId), talker);
    }

    /** Writes together: student and educator; 412 when it is no longer what the caller read, 409 once it is over. */
    public CheckInView write(UUID studentId, UUID checkInId, UnaryOperator<CheckInWords> edit) {
        Participant talker = access.of(studentId).requirePart();
        return reader.view(written(studentId, checkInId, edit), talker);
    }

    /** The same, and another time for it; educators only. */
    public CheckInView change(
            UUID studentId, UUID checkInId, UnaryOperator<CheckInWords> edit, UnaryOperator<Slot> move) {
        Participant talker = access.of(studentId).requireEducator();
        CheckInEntity checkIn = written(studentId, checkInId, edit);
        checkIn.move(move.apply(checkIn.slot()));
        return reader.view(checkIn, talker);
    }

    private CheckInEntity written(UUID studentId, UUID checkInId, UnaryOperator<CheckInWords> edit) {
        CheckInEntity checkIn = checkIns.of(studentId, checkInId);
        expected.check(checkIn.version());
        checkIn.write(edit.apply(checkIn.words()));
        return checkIn;
    }
}
