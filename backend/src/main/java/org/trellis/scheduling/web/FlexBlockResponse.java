package org.trellis.scheduling.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;
import org.trellis.platform.web.Versioned;
import org.trellis.scheduling.domain.FlexBlockEntity;
import org.trellis.scheduling.domain.FlexBlockState;
import org.trellis.scheduling.domain.FlexBlockView;

/**
 * A flexible block of a school; day and times are those of the district's clocks.
 *
 * @param startsAt {@code HH:mm}
 * @param endsAt {@code HH:mm}
 * @param educator who is there
 * @param capacity seats; absent: no limit
 * @param seriesId the same for all that repeat each other every week
 * @param changes what happened to it, latest first
 */
public record FlexBlockResponse(
        UUID id,
        UUID schoolId,
        LocalDate date,
        String startsAt,
        String endsAt,
        String title,
        @Nullable String purpose,
        String place,
        @Nullable PersonRef educator,
        @Nullable Integer capacity,
        FlexBlockState state,
        @Nullable UUID seriesId,
        List<FlexBlockChangeResponse> changes,
        long version)
        implements Versioned {

    static FlexBlockResponse of(FlexBlockView view) {
        FlexBlockEntity block = view.block();
        return new FlexBlockResponse(
                block.id,
                block.schoolId,
                block.slot.day(),
                ClockTime.write(block.slot.startsAt()),
                ClockTime.write(block.slot.endsAt()),
                block.title,
                block.purpose,
                block.slot.place(),
                view.educator(),
                block.capacity,
                block.state,
                block.seriesId,
                view.changes().stream().map(FlexBlockChangeResponse::of).toList(),
                block.version);
    }
}
