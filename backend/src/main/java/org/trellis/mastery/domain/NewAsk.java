package org.trellis.mastery.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is asked to judge a piece, as what and for which competency. */
public record NewAsk(
        AskCapacity capacity,
        UUID askedId,
        UUID competencyId,
        @Nullable String note) {}
