package org.trellis.mastery.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A state as it is shown.
 *
 * @param rule the version it was reached under
 * @param advancementId the open question for an educator; absent when none is open
 */
public record StateItem(
        StateRow state, KnownRule rule, @Nullable UUID advancementId) {}
