package org.trellis.mastery.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a judgement might be, from what is known already. It is worth nothing until a named educator makes it theirs.
 *
 * @param level absent where nothing is known: then nothing is proposed
 * @param self what the student said of this piece
 * @param earlier what the pieces before it support
 */
public record JudgementProposal(
        UUID competencyId,
        @Nullable Integer level,
        @Nullable Integer self,
        @Nullable Integer earlier) {

    /** The student's own view, kept within one level of what was shown before; one of the two where only one is known. */
    static JudgementProposal of(UUID competencyId, @Nullable Integer self, @Nullable Integer earlier) {
        return new JudgementProposal(competencyId, level(self, earlier), self, earlier);
    }

    private static @Nullable Integer level(@Nullable Integer self, @Nullable Integer earlier) {
        if (self == null || earlier == null) {
            return self == null ? earlier : self;
        }
        return Math.clamp(self, Math.max(earlier - 1, 0), earlier + 1);
    }
}
