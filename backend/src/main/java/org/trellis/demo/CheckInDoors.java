package org.trellis.demo;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.trellis.profiles.domain.checkin.CheckInPlanning;
import org.trellis.profiles.domain.checkin.CheckInService;
import org.trellis.profiles.domain.checkin.CheckInStatus;
import org.trellis.profiles.domain.checkin.CheckInView;
import org.trellis.profiles.domain.checkin.CheckInWords;
import org.trellis.profiles.domain.checkin.Closing;
import org.trellis.profiles.domain.checkin.PrivateNoteService;
import org.trellis.profiles.domain.checkin.Recurrence;
import org.trellis.profiles.domain.checkin.Slot;
import org.trellis.profiles.domain.checkin.TopicService;

/** What people do in check-ins, through the services their endpoints call. */
@Singleton
class CheckInDoors {

    private static final Recurrence ONCE = new Recurrence(1, 1);

    private final CheckInPlanning planning;
    private final CheckInService checkIns;
    private final TopicService topics;
    private final PrivateNoteService notes;

    CheckInDoors(CheckInPlanning planning, CheckInService checkIns, TopicService topics, PrivateNoteService notes) {
        this.planning = planning;
        this.checkIns = checkIns;
        this.topics = topics;
        this.notes = notes;
    }

    /** The one the last talk ended with, or a new one. */
    UUID plan(UUID student, Slot slot) {
        return checkIns.all(student).stream()
                .map(CheckInView::facts)
                .filter(planned -> planned.status() == CheckInStatus.PLANNED
                        && planned.slot().equals(slot))
                .findFirst()
                .orElseGet(() -> planning.plan(student, slot, ONCE).facts())
                .id();
    }

    UUID raise(UUID student, UUID checkIn, String topic) {
        return topics.add(student, checkIn, topic, null).facts().id();
    }

    /** The version a request would name is part of the request's context. */
    @ActivateRequestContext
    UUID write(UUID student, UUID checkIn, CheckInWords words) {
        return checkIns.write(student, checkIn, before -> words).facts().id();
    }

    @ActivateRequestContext
    UUID keep(UUID student, UUID checkIn, String note) {
        notes.write(student, checkIn, note);
        return checkIn;
    }

    UUID close(UUID student, UUID checkIn, Closing closing) {
        return planning.close(student, checkIn, closing).facts().id();
    }

    UUID miss(UUID student, UUID checkIn, String reason) {
        return planning.miss(student, checkIn, reason).facts().id();
    }
}
