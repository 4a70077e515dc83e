package org.trellis.profiles.web.checkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to use the time for, with a piece of work to bring along if there is one. */
public record TopicRequest(
        @NotBlank @Size(max = 300) String text, @Nullable UUID evidenceId) {}
