package org.trellis.profiles.domain.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.trellis.profiles.domain.access.Participant;

/** Check-ins as one person may read them: two questions, however many. */
@ApplicationScoped
class CheckInReader {

    private final CheckInRepository checkIns;
    private final Agendas agendas;

    CheckInReader(CheckInRepository checkIns, Agendas agendas) {
        this.checkIns = checkIns;
        this.agendas = agendas;
    }

    CheckInView view(CheckInEntity checkIn, Participant reader) {
        return views(List.of(checkIn), reader).getFirst();
    }

    List<CheckInView> views(List<CheckInEntity> found, Participant reader) {
        checkIns.flush();
        var agenda = agendas.of(found.stream().map(CheckInEntity::id).toList());
        return found.stream()
                .map(one -> new CheckInView(
                                one.facts(), agenda.getOrDefault(one.id(), List.of()), one.words(), one.closing())
                        .seenBy(reader))
                .toList();
    }
}
