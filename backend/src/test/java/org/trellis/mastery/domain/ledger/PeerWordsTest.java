package org.trellis.mastery.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.RuleParameters;
import org.trellis.mastery.RuleSetting;
import org.trellis.mastery.domain.rule.MasteryRules;
import org.trellis.mastery.domain.rule.Piece;
import org.trellis.mastery.domain.rule.Scorer;

/** Classmates' words: in the estimate with their own variance, in the rule only where it says so. */
class PeerWordsTest {

    private static final Instant AT = Instant.parse("2026-09-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final StateKey KEY = new StateKey(UUID.randomUUID(), UUID.randomUUID());
    private static final UUID RECOMMENDED = UUID.randomUUID();
    private static final UUID WITH_PEERS = UUID.randomUUID();
    private static final RuleBook RULES = id -> MasteryRules.of(
            id.equals(RECOMMENDED)
                    ? RuleParameters.recommended()
                    : RuleParameters.recommended().with(RuleSetting.PEERS_COUNT, 1));

    private final Random chance = new Random(7);

    @Test
    void noRuleThatDoesNotSaySoHearsClassmates() {
        int moved = 0;
        for (int run = 0; run < 2_000; run++) {
            List<LogEntry> all = randomLog(RECOMMENDED);
            List<LogEntry> without = all.stream()
                    .filter(entry -> entry.kind() != LogKind.PEER_JUDGED)
                    .toList();
            assertThat(decided(all)).isEqualTo(decided(without));
            moved += estimate(all).equals(estimate(without)) ? 0 : 1;
        }
        System.out.printf("FIGURE PEERS 2000 logs, 0 states decided by classmates, %d estimates moved%n", moved);
        assertThat(moved)
                .as("control: their words are in the logs and are heard")
                .isGreaterThan(500);
    }

    @Test
    void aRuleThatSaysSoCountsOnePieceForAllTheirWordsOfIt() {
        UUID evidence = UUID.randomUUID();
        List<LogEntry> log = new ArrayList<>();
        for (int level : new int[] {1, 3, 4, 2}) {
            log.add(entry(WITH_PEERS, piece(evidence, level, Scorer.PEER), UUID.randomUUID()));
        }
        StateValue state = StateFold.of(RULES, log).value();
        assertThat(state.status()).isEqualTo(CompetencyStatus.DEVELOPING);
        assertThat(state.level()).as("the lower one in the middle").isEqualTo(2);
        log.add(entry(WITH_PEERS, piece(evidence, 1, Scorer.TEACHER), UUID.randomUUID()));
        assertThat(StateFold.of(RULES, log).value().level())
                .as("an educator's word of the piece takes their place")
                .isEqualTo(1);
    }

    @Test
    void whatWasSaidOfWorkThatIsWorkedOnAgainFalls() {
        UUID evidence = UUID.randomUUID();
        List<LogEntry> log = new ArrayList<>(
                List.of(entry(RECOMMENDED, piece(UUID.randomUUID(), 2, Scorer.TEACHER), UUID.randomUUID())));
        Object before = estimate(log);
        log.add(entry(RECOMMENDED, piece(evidence, 4, Scorer.PEER), UUID.randomUUID()));
        assertThat(estimate(log)).isNotEqualTo(before);
        log.add(LogEntry.ofEvidence(
                LogKind.RETURNED, KEY, new Happening(AT, UUID.randomUUID(), RECOMMENDED), evidence));
        assertThat(estimate(log)).isEqualTo(before);
    }

    @Test
    void moreOfThemSayMoreUpToFour() {
        assertThat(variance(1)).isGreaterThan(variance(2));
        assertThat(variance(2)).isGreaterThan(variance(4));
        assertThat(variance(4)).isEqualTo(variance(6));
    }

    @Test
    void aLenientClassmatesOffsetIsTakenOffWhateverTheOrderAndNeverFromTheRule() {
        UUID evidence = new UUID(1, 2);
        LogEntry own = entry(WITH_PEERS, piece(new UUID(1, 1), 2, Scorer.TEACHER), UUID.randomUUID());
        LogEntry plain = entry(WITH_PEERS, piece(evidence, 3, Scorer.PEER), new UUID(2, 1));
        Happening by = new Happening(AT, new UUID(2, 2), WITH_PEERS);
        LogEntry lenient = LogEntry.judged(KEY, by, piece(evidence, 3, Scorer.PEER), 0.8);
        LogEntry asIfNot = LogEntry.judged(KEY, by, piece(evidence, 3, Scorer.PEER));
        assertThat(mean(own, plain, lenient)).isLessThan(mean(own, plain, asIfNot));
        assertThat(mean(own, lenient, plain)).isEqualTo(mean(own, plain, lenient));
        assertThat(decided(List.of(own, plain, lenient))).isEqualTo(decided(List.of(own, plain, asIfNot)));
    }

    private static double mean(LogEntry... log) {
        return StateFold.of(RULES, List.of(log)).estimation().estimate().mean();
    }

    private double variance(int classmates) {
        UUID evidence = new UUID(1, 2);
        List<LogEntry> log = new ArrayList<>();
        log.add(entry(RECOMMENDED, piece(new UUID(1, 1), 2, Scorer.TEACHER), UUID.randomUUID()));
        for (int i = 0; i < classmates; i++) {
            log.add(entry(RECOMMENDED, piece(evidence, 3, Scorer.PEER), UUID.randomUUID()));
        }
        return StateFold.of(RULES, log).estimation().estimate().variance();
    }

    private List<LogEntry> randomLog(UUID rule) {
        List<LogEntry> log = new ArrayList<>();
        for (int i = 0; i < 2 + chance.nextInt(8); i++) {
            Scorer scorer = Scorer.values()[chance.nextInt(3)];
            UUID evidence = new UUID(1, chance.nextInt(6));
            log.add(entry(rule, piece(evidence, chance.nextInt(5), scorer), new UUID(2, chance.nextInt(4))));
        }
        return log;
    }

    private static List<Object> decided(List<LogEntry> log) {
        if (log.isEmpty()) {
            return List.of(CompetencyStatus.NOT_STARTED, 0, 0, 0, false);
        }
        StateValue state = StateFold.of(RULES, log).value();
        return List.of(state.status(), state.level(), state.bestLevel(), state.evidenceCount(), state.stuck());
    }

    private static Object estimate(List<LogEntry> log) {
        return log.isEmpty() ? "none" : StateFold.of(RULES, log).estimation().estimate();
    }

    private static Piece piece(UUID evidence, int level, Scorer scorer) {
        LocalDate day = DAY.plusDays(Math.abs(evidence.hashCode() % 40));
        return new Piece(evidence, day, level, 4, EvidenceKind.ARTIFACT, "", scorer, List.of());
    }

    private static LogEntry entry(UUID rule, Piece piece, UUID by) {
        return LogEntry.judged(KEY, new Happening(AT, by, rule), piece);
    }
}
