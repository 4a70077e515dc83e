package org.trellis.scheduling.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trellis.people.People;
import org.trellis.people.SchoolTerm;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.time.DistrictClock;

/** Makes the rows: a block each week, and what happened to one, each with who and when. */
@ApplicationScoped
class FlexBlockMaker {

    private static final int MOST_WEEKS = 53;

    private final People people;
    private final CurrentCaller caller;
    private final Clock clock;
    private final DistrictClock district;

    FlexBlockMaker(People people, CurrentCaller caller, Clock clock, DistrictClock district) {
        this.people = people;
        this.caller = caller;
        this.clock = clock;
        this.district = district;
    }

    boolean isOver(FlexBlockSlot slot) {
        return slot.day().atTime(slot.endsAt()).isBefore(district.now().toLocalDateTime());
    }

    /** One at least, in order. */
    List<FlexBlockEntity> make(FlexBlockPlan plan) {
        requireOfSchool(plan);
        List<FlexBlockSlot> slots = slots(plan.slot(), plan.repeatUntil());
        UUID series = slots.size() == 1 ? null : Ids.next();
        return slots.stream().map(slot -> block(plan, slot, series)).toList();
    }

    FlexBlockChangeEntity moved(FlexBlockEntity block, FlexBlockSlot before, String reason) {
        FlexBlockChangeEntity change = change(block, FlexBlockChangeKind.MOVED, reason);
        change.before = before;
        change.after = block.slot;
        return change;
    }

    FlexBlockChangeEntity cancelled(FlexBlockEntity block, String reason) {
        FlexBlockChangeEntity change = change(block, FlexBlockChangeKind.CANCELLED, reason);
        change.before = block.slot;
        return change;
    }

    private void requireOfSchool(FlexBlockPlan plan) {
        UUID educator = plan.educatorId();
        if (educator != null && people.staffOf(plan.schoolId()).stream().noneMatch(p -> p.id().equals(educator))) {
            throw Problems.invalid("educatorId", "not-of-school", "This person does not work at the school.");
        }
    }

    /** The same day every week; weeks without school are left out. */
    private List<FlexBlockSlot> slots(FlexBlockSlot first, @Nullable LocalDate until) {
        if (until == null) {
            return List.of(first);
        }
        List<SchoolTerm> terms = people.terms();
        return IntStream.range(0, MOST_WEEKS)
                .mapToObj(first::weeksLater)
                .takeWhile(slot -> slot.equals(first) || !slot.day().isAfter(until))
                .filter(slot ->
                        slot.equals(first) || terms.isEmpty() || terms.stream().anyMatch(t -> in(t, slot)))
                .toList();
    }

    private static boolean in(SchoolTerm term, FlexBlockSlot slot) {
        return !slot.day().isBefore(term.startsOn()) && !slot.day().isAfter(term.lastDay());
    }

    private FlexBlockEntity block(FlexBlockPlan plan, FlexBlockSlot slot, @Nullable UUID series) {
        FlexBlockEntity block = new FlexBlockEntity();
        block.id = Ids.next();
        block.schoolId = plan.schoolId();
        block.seriesId = series;
        block.slot = slot;
        block.title = plan.title();
        block.purpose = plan.purpose();
        block.educatorId = plan.educatorId();
        block.capacity = plan.capacity();
        block.createdBy = caller.get().requirePerson();
        block.createdAt = clock.instant();
        return block;
    }

    private FlexBlockChangeEntity change(FlexBlockEntity block, FlexBlockChangeKind kind, String reason) {
        FlexBlockChangeEntity change = new FlexBlockChangeEntity();
        change.id = Ids.next();
        change.blockId = block.id;
        change.kind = kind;
        change.reason = reason;
        change.changedBy = caller.get().requirePerson();
        change.changedAt = clock.instant();
        return change;
    }
}
