package org.trellis.demo;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Supplier;
import org.trellis.demo.CheckInStage.Held;
import org.trellis.demo.CheckInStage.Told;
import org.trellis.profiles.domain.checkin.CheckInWords;
import org.trellis.profiles.domain.checkin.Closing;
import org.trellis.profiles.domain.checkin.NextAction;
import org.trellis.profiles.domain.checkin.Slot;

/** Tells a check-in, each act by the person whose act it is. */
@Singleton
class CheckInStory {

    private static final LocalTime BEFORE = LocalTime.of(8, 0);

    private final Cast cast;
    private final CheckInDoors doors;

    CheckInStory(Cast cast, CheckInDoors doors) {
        this.cast = cast;
        this.doors = doors;
    }

    void tell(DemoDistrict district, Told told) {
        UUID student = cast.person(district, told.student());
        LocalTime begin = LocalTime.parse(told.at());
        Slot slot = new Slot(planned(district, told.on(), begin), told.minutes());
        UUID id = at(district, told.plannedOn(), BEFORE, told.educator(), () -> doors.plan(student, slot));
        told.topics()
                .forEach(topic ->
                        at(district, topic.on(), BEFORE, topic.by(), () -> doors.raise(student, id, topic.text())));
        LocalTime end = begin.plusMinutes(told.minutes());
        CheckInWords words = words(told);
        if (!words.notes().isEmpty() || !words.nextActions().isEmpty()) {
            at(district, told.on(), end, told.educator(), () -> doors.write(student, id, words));
        }
        String privately = told.privately();
        if (privately != null) {
            at(district, told.on(), end, told.educator(), () -> doors.keep(student, id, privately));
        }
        end(district, told, student, id);
    }

    private void end(DemoDistrict district, Told told, UUID student, UUID id) {
        LocalTime end = LocalTime.parse(told.at()).plusMinutes(told.minutes());
        Held held = told.held();
        if (held != null) {
            Instant again = planned(district, held.againOn(), LocalTime.parse(told.at()));
            Closing closing = new Closing(held.noticed(), held.next(), again, held.familyTold());
            at(district, told.on(), end, told.educator(), () -> doors.close(student, id, closing));
        }
        String missed = told.missed();
        if (missed != null) {
            at(district, told.on(), end, told.educator(), () -> doors.miss(student, id, missed));
        }
    }

    private static CheckInWords words(Told told) {
        String notes = told.notes();
        return new CheckInWords(
                notes == null ? "" : notes,
                told.actions().stream()
                        .map(action -> new NextAction(
                                action.text(),
                                action.who(),
                                action.dueOn() == null ? null : LocalDate.parse(action.dueOn())))
                        .toList());
    }

    /** Ahead of us too, unlike what was done. */
    private static Instant planned(DemoDistrict district, String day, LocalTime time) {
        return LocalDate.parse(day)
                .atTime(time)
                .atZone(district.files().calendar().zone())
                .toInstant();
    }

    private <T> T at(DemoDistrict district, String day, LocalTime time, String who, Supplier<T> act) {
        return cast.ask(district, district.files().calendar().moment(day, time), who, act);
    }
}
