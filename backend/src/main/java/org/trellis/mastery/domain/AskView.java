package org.trellis.mastery.domain;

import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An ask, and for a second reading what both said: absent until both are in.
 *
 * @param settled the level of the judgement both settled on; absent before that
 */
public record AskView(
        AskEntity ask,
        @Nullable Integer first,
        @Nullable Integer second,
        @Nullable Integer settled) {

    static AskView of(AskEntity ask, ToIntFunction<UUID> levels) {
        boolean compared = ask.capacity == AskCapacity.SECOND && ask.status == AskStatus.ANSWERED;
        return new AskView(
                ask,
                compared ? level(ask.firstJudgementId, levels) : null,
                compared ? level(ask.judgementId, levels) : null,
                level(ask.finalJudgementId, levels));
    }

    private static @Nullable Integer level(@Nullable UUID judgementId, ToIntFunction<UUID> levels) {
        return judgementId == null ? null : levels.applyAsInt(judgementId);
    }
}
