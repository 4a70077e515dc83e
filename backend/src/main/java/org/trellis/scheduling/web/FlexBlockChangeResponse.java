package org.trellis.scheduling.web;

import java.time.Instant;
import java.time.LocalDate;
import org.trellis.scheduling.domain.FlexBlockChangeEntity;
import org.trellis.scheduling.domain.FlexBlockChangeKind;

/** What happened to a block, why, and when and where it was before. */
public record FlexBlockChangeResponse(
        FlexBlockChangeKind kind,
        LocalDate date,
        String startsAt,
        String endsAt,
        String place,
        String reason,
        Instant changedAt) {

    static FlexBlockChangeResponse of(FlexBlockChangeEntity change) {
        return new FlexBlockChangeResponse(
                change.kind,
                change.before.day(),
                ClockTime.write(change.before.startsAt()),
                ClockTime.write(change.before.endsAt()),
                change.before.place(),
                change.reason,
                change.changedAt);
    }
}
