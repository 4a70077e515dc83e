package org.trellis.profiles.web.checkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.checkin.Closing;

/**
 * The three lines a talk ends with; none may be left out.
 *
 * @param familyTold the family reads them too; absent: no
 */
public record CheckInClosingRequest(
        @NotBlank @Size(max = 1000) String noticed,
        @NotBlank @Size(max = 1000) String next,
        @NotNull Instant againAt,
        @Nullable Boolean familyTold) {

    Closing said() {
        return new Closing(noticed.strip(), next.strip(), againAt, Boolean.TRUE.equals(familyTold));
    }
}
