package org.trellis.profiles.web.week;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.trellis.profiles.domain.week.LookedBack;

/** What became of something that was planned. */
public record LookedBackBody(
        @NotBlank @Size(max = 200) String text, @NotNull LookedBack.Outcome outcome) {

    static LookedBackBody of(LookedBack looked) {
        return new LookedBackBody(looked.text(), looked.outcome());
    }

    LookedBack said() {
        return new LookedBack(text.strip(), outcome);
    }
}
