package org.trellis.mastery.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A state as it is shown.
 *
 * @param rule the version it was reached under
 * @param advancementId the open question for an educator; absent when none is open
 * @param outlook the estimate on the day it is shown for; absent without evidence
 */
public record StateItem(
        StateRow state,
        KnownRule rule,
        @Nullable UUID advancementId,
        @Nullable Outlook outlook) {}
