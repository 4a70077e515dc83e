package org.trellis.profiles.domain.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.access.Participant;
import org.trellis.profiles.domain.access.ParticipantAccess;

/** What the student or the educator wants to use the time for. */
@ApplicationScoped
@Transactional
public class TopicService {

    private final ParticipantAccess access;
    private final CheckInRepository checkIns;
    private final CheckInReader reader;
    private final Agendas agendas;

    TopicService(ParticipantAccess access, CheckInRepository checkIns, CheckInReader reader, Agendas agendas) {
        this.access = access;
        this.checkIns = checkIns;
        this.reader = reader;
        this.agendas = agendas;
    }

    /** Until the talk ends; 409 afterwards. */
    public CheckInView add(UUID studentId, UUID checkInId, String text, @Nullable UUID evidenceId) {
        Participant talker = access.of(studentId).requirePart();
        CheckInEntity checkIn = checkIns.of(studentId, checkInId);
        checkIn.raise();
        agendas.add(checkInId, text, evidenceId, talker);
        return reader.view(checkIn, talker);
    }
}
