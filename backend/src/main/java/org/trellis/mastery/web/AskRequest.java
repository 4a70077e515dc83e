package org.trellis.mastery.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.AskCapacity;
import org.trellis.mastery.domain.NewAsk;

/** Who is asked to judge a piece, and as what. */
record AskRequest(
        @NotNull AskCapacity capacity,
        @NotNull UUID askedId,
        @NotNull UUID competencyId,
        @Nullable @Size(max = 500) String note) {

    NewAsk toDomain() {
        return new NewAsk(capacity, askedId, competencyId, note);
    }
}
