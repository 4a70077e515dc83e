package org.trellis.mastery.domain.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.rule.Piece;
import org.trellis.mastery.domain.rule.Scorer;

/**
 * One line of the append-only log: everything a state can be rebuilt from.
 *
 * @param actorId who did it; absent only for what a clock did
 * @param ruleId the rule version in force when it happened
 * @param piece what was judged, for JUDGED and PEER_JUDGED only
 * @param nextDate when to look again, for DECLINED only
 * @param raterOffset how far above educators this classmate's earlier levels lay, as it was known then; for PEER_JUDGED only
 */
public record LogEntry(
        UUID studentId,
        UUID competencyId,
        LogKind kind,
        Instant at,
        @Nullable UUID actorId,
        UUID ruleId,
        @Nullable UUID evidenceId,
        @Nullable Piece piece,
        @Nullable LocalDate nextDate,
        @Nullable Double raterOffset) {

    /** Something that happened to a piece of evidence before or after it was judged. */
    public static LogEntry ofEvidence(LogKind kind, StateKey key, Happening by, UUID evidenceId) {
        return new LogEntry(
                key.studentId(),
                key.competencyId(),
                kind,
                by.at(),
                by.actorId(),
                by.ruleId(),
                evidenceId,
                null,
                null,
                null);
    }

    /** A judgement that counts for something; of a classmate, as if they judged like educators do. */
    public static LogEntry judged(StateKey key, Happening by, Piece piece) {
        return judged(key, by, piece, null);
    }

    /** @param raterOffset of a classmate, see {@link LogEntry} */
    public static LogEntry judged(StateKey key, Happening by, Piece piece, @Nullable Double raterOffset) {
        return new LogEntry(
                key.studentId(),
                key.competencyId(),
                piece.scorer() == Scorer.PEER ? LogKind.PEER_JUDGED : LogKind.JUDGED,
                by.at(),
                by.actorId(),
                by.ruleId(),
                piece.evidenceId(),
                piece,
                null,
                raterOffset);
    }

    /** A decision, an ageing or a new look under another rule: no single piece is behind it. */
    public static LogEntry ofState(LogKind kind, StateKey key, Happening by, @Nullable LocalDate nextDate) {
        return new LogEntry(
                key.studentId(),
                key.competencyId(),
                kind,
                by.at(),
                by.actorId(),
                by.ruleId(),
                null,
                null,
                nextDate,
                null);
    }

    /** Whose standing in what this is about. */
    public StateKey key() {
        return new StateKey(studentId, competencyId);
    }
}
