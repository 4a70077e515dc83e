package org.trellis.profiles.domain.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.time.DistrictClock;
import org.trellis.profiles.CheckIns;
import org.trellis.profiles.LongUnmet;
import org.trellis.profiles.TalkOfDay;

/** What others ask about check-ins: when, and never a word of what was said. */
@ApplicationScoped
class CheckInLookup implements CheckIns {

    private static final Set<CheckInStatus> OF_THE_DAY = Set.of(CheckInStatus.PLANNED, CheckInStatus.HELD);

    private final CheckInRepository checkIns;
    private final ClassCheckInRepository many;
    private final DistrictClock clock;
    private final CurrentCaller caller;

    CheckInLookup(CheckInRepository checkIns, ClassCheckInRepository many, DistrictClock clock, CurrentCaller caller) {
        this.checkIns = checkIns;
        this.many = many;
        this.clock = clock;
        this.caller = caller;
    }

    @Override
    public Optional<Instant> lastHeld(UUID studentId) {
        return checkIns.lastHeld(studentId);
    }

    @Override
    public List<LongUnmet> longUnmet(Collection<UUID> studentIds) {
        if (studentIds.isEmpty()) {
            return List.of();
        }
        ZonedDateTime now = clock.now();
        Set<UUID> planned = many.planned(studentIds, startOf(now.toLocalDate(), now));
        return many.students(studentIds, now.minusDays(ClassCheckInService.DAYS).toInstant()).stream()
                .filter(one -> !one.met() && one.lastAt() != null)
                .filter(one -> !planned.contains(one.studentId()))
                .map(one -> new LongUnmet(one.studentId(), Objects.requireNonNull(one.lastAt())))
                .toList();
    }

    @Override
    public List<TalkOfDay> ofToday(Collection<UUID> studentIds) {
        if (studentIds.isEmpty()) {
            return List.of();
        }
        ZonedDateTime now = clock.now();
        LocalDate day = now.toLocalDate();
        UUID me = caller.get().requirePerson();
        return many.between(studentIds, startOf(day, now), startOf(day.plusDays(1), now)).stream()
                .filter(talk -> talk.educatorId().equals(me) && OF_THE_DAY.contains(talk.status()))
                .map(CheckInLookup::talk)
                .toList();
    }

    private static TalkOfDay talk(CheckInFacts talk) {
        boolean held = talk.status() == CheckInStatus.HELD;
        return new TalkOfDay(
                talk.id(), talk.studentId(), talk.slot().at(), talk.slot().minutes(), held);
    }

    private static Instant startOf(LocalDate day, ZonedDateTime now) {
        return day.atStartOfDay(now.getZone()).toInstant();
    }
}
