package org.trellis.profiles.web.checkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.checkin.NextAction;

/** What someone does after the talk, and by when if a day was set. */
public record NextActionBody(
        @NotBlank @Size(max = 300) String text,
        @NotNull NextAction.Who who,
        @Nullable LocalDate dueOn) {

    static NextActionBody of(NextAction action) {
        return new NextActionBody(action.text(), action.who(), action.dueOn());
    }

    NextAction said() {
        return new NextAction(text.strip(), who, dueOn);
    }
}
