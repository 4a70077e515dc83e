package org.trellis.bench.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.domain.ledger.Happening;
import org.trellis.mastery.domain.ledger.LogEntry;
import org.trellis.mastery.domain.ledger.LogKind;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.mastery.domain.rule.Mark;
import org.trellis.mastery.domain.rule.Piece;
import org.trellis.mastery.domain.rule.Scorer;

/** Event logs of one student and one competency, by chance. */
final class RandomLog {

    private static final Instant BEGIN = Instant.parse("2026-09-01T08:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);
    private static final StateKey KEY = new StateKey(new UUID(1, 1), new UUID(1, 2));
    private static final UUID TEACHER = new UUID(1, 3);
    private static final int DAYS = 300;

    private final Random random;

    RandomLog(Random random) {
        this.random = random;
    }

    /** One to nine judgements under one rule, days and levels by chance. */
    List<LogEntry> judged() {
        UUID rule = rule();
        List<LogEntry> log = new ArrayList<>();
        int count = 1 + random.nextInt(9);
        for (int i = 0; i < count; i++) {
            log.add(LogEntry.judged(KEY, new Happening(BEGIN.plusSeconds(i), TEACHER, rule), piece(i)));
        }
        return log;
    }

    /** Everything that can happen, also what must be refused: decisions without a person. */
    List<LogEntry> mixed() {
        List<LogEntry> log = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            log.add(entry(i, new Happening(BEGIN.plusSeconds(i), somebody(), rule())));
        }
        return log;
    }

    private LogEntry entry(int i, Happening by) {
        return switch (LogKind.values()[random.nextInt(LogKind.values().length)]) {
            case CONFIRMED -> LogEntry.ofState(LogKind.CONFIRMED, KEY, by, null);
            case DECLINED -> LogEntry.ofState(LogKind.DECLINED, KEY, by, FIRST_DAY);
            case REVERSED -> LogEntry.ofState(LogKind.REVERSED, KEY, by, null);
            case AGED -> LogEntry.ofState(LogKind.AGED, KEY, by, null);
            case REEVALUATED -> LogEntry.ofState(LogKind.REEVALUATED, KEY, by, null);
            case RETRACTED -> LogEntry.ofEvidence(LogKind.RETRACTED, KEY, by, evidence(random.nextInt(i + 1)));
            default -> LogEntry.judged(KEY, by, piece(i));
        };
    }

    private @Nullable UUID somebody() {
        return random.nextInt(4) == 0 ? null : TEACHER;
    }

    private UUID rule() {
        return new UUID(2, random.nextInt(100));
    }

    private static UUID evidence(int number) {
        return new UUID(3, number);
    }

    private Piece piece(int number) {
        int level = random.nextInt(5);
        List<Mark> marks = random.nextInt(3) > 0
                ? List.of()
                : List.of(
                        new Mark(new UUID(4, 1), Mark.Kind.RATED, level),
                        new Mark(new UUID(4, 2), Mark.Kind.values()[random.nextInt(4)], random.nextInt(5)));
        return new Piece(
                evidence(number),
                FIRST_DAY.plusDays(random.nextInt(DAYS)),
                level,
                4,
                EvidenceKind.values()[random.nextInt(4)],
                "",
                random.nextInt(5) > 0 ? Scorer.TEACHER : Scorer.values()[random.nextInt(3)],
                marks);
    }
}
