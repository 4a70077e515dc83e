package org.trellis.profiles.web.checkin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.checkin.CheckInWords;
import org.trellis.profiles.domain.checkin.Slot;

/** What to change while it is planned; absent members stay as they are. Only educators move it. */
public record CheckInChangeRequest(
        @Nullable @Size(max = 8000) String notes,
        @Nullable @Size(max = 10) List<@NotNull @Valid NextActionBody> nextActions,
        @Nullable Instant plannedAt,
        @Nullable @Min(5) @Max(120) Integer minutes) {

    boolean moves() {
        return plannedAt != null || minutes != null;
    }

    CheckInWords applyTo(CheckInWords before) {
        return new CheckInWords(
                notes == null ? before.notes() : notes,
                nextActions == null
                        ? before.nextActions()
                        : nextActions.stream().map(NextActionBody::said).toList());
    }

    Slot applyTo(Slot before) {
        return new Slot(plannedAt == null ? before.at() : plannedAt, minutes == null ? before.minutes() : minutes);
    }
}
