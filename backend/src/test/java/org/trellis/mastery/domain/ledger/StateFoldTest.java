package org.trellis.mastery.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.RuleParameters;
import org.trellis.mastery.RuleSetting;
import org.trellis.mastery.domain.rule.BodyOfEvidenceRule;
import org.trellis.mastery.domain.rule.Piece;

class StateFoldTest {

    private static final Instant START = Instant.parse("2026-09-01T10:00:00Z");
    private static final UUID LIGHT = UUID.randomUUID();
    private static final UUID STRICT = UUID.randomUUID();
    private static final UUID TEACHER = UUID.randomUUID();
    private static final StateKey KEY = new StateKey(UUID.randomUUID(), UUID.randomUUID());
    private static final RuleBook RULES =
            id -> new BodyOfEvidenceRule(id.equals(LIGHT) ? light() : RuleParameters.recommended());

    private final List<LogEntry> log = new ArrayList<>();

    @Test
    void sentEvidenceWaitsUntilItIsJudged() {
        UUID evidence = UUID.randomUUID();
        log.add(LogEntry.ofEvidence(LogKind.SUBMITTED, KEY, by(LIGHT, TEACHER), evidence));
        assertThat(state())
                .extracting(StateValue::status, StateValue::waitingCount)
                .containsExactly(CompetencyStatus.NOT_STARTED, 1);

        judge(LIGHT, evidence, 2);
        assertThat(state())
                .extracting(StateValue::status, StateValue::waitingCount, StateValue::evidenceCount, StateValue::level)
                .containsExactly(CompetencyStatus.DEVELOPING, 0, 1, 2);
    }

    @Test
    void onlyAPersonConfirms() {
        judge(LIGHT, UUID.randomUUID(), 3);
        assertThat(fold().decisionDue()).isTrue();
        log.add(LogEntry.ofState(LogKind.CONFIRMED, KEY, by(LIGHT, null), null));

        assertThatThrownBy(this::fold).hasMessageContaining("only a named person confirms");
    }

    @Test
    void aRuleNeverTakesBackWhatWasConfirmed() {
        confirmedUnder(LIGHT);
        judge(STRICT, UUID.randomUUID(), 0);
        log.add(LogEntry.ofState(LogKind.REEVALUATED, KEY, by(STRICT, null), null));

        assertThat(state())
                .extracting(StateValue::status, StateValue::level, StateValue::ruleId, StateValue::evidenceCount)
                .containsExactly(CompetencyStatus.ATTAINED, 3, LIGHT, 2);
    }

    @Test
    void ageAsksForACheckAndAFreshPieceForADecision() {
        confirmedUnder(LIGHT);
        log.add(LogEntry.ofState(LogKind.AGED, KEY, by(LIGHT, null), null));
        assertThat(state().status()).isEqualTo(CompetencyStatus.DUE_FOR_CHECK);
        assertThat(state().status().attained()).isTrue();
        assertThat(fold().decisionDue()).isFalse();

        judge(LIGHT, UUID.randomUUID(), 1);
        assertThat(state().status()).isEqualTo(CompetencyStatus.DUE_FOR_CHECK);
        assertThat(fold().decisionDue()).isTrue();
    }

    @Test
    void aPersonMayDeclineAndTheNextPieceAsksAgain() {
        judge(LIGHT, UUID.randomUUID(), 3);
        log.add(LogEntry.ofState(LogKind.DECLINED, KEY, by(LIGHT, TEACHER), LocalDate.of(2026, 12, 1)));
        assertThat(state().status()).isEqualTo(CompetencyStatus.DEVELOPING);
        assertThat(state().reason().params()).containsEntry("nextDate", "2026-12-01");

        judge(LIGHT, UUID.randomUUID(), 3);
        assertThat(state().status()).isEqualTo(CompetencyStatus.SUFFICIENT);
    }

    @Test
    void retractedEvidenceNoLongerCounts() {
        UUID evidence = UUID.randomUUID();
        judge(LIGHT, evidence, 3);
        log.add(LogEntry.ofEvidence(LogKind.RETRACTED, KEY, by(LIGHT, TEACHER), evidence));

        assertThat(state())
                .extracting(StateValue::status, StateValue::evidenceCount, StateValue::bestLevel)
                .containsExactly(CompetencyStatus.NOT_STARTED, 0, 0);
    }

    @Test
    void aSecondJudgementOfOnePieceReplacesTheFirst() {
        UUID evidence = UUID.randomUUID();
        judge(LIGHT, evidence, 1);
        judge(LIGHT, evidence, 3);

        assertThat(state())
                .extracting(StateValue::evidenceCount, StateValue::level)
                .containsExactly(1, 3);
    }

    private void confirmedUnder(UUID rule) {
        judge(rule, UUID.randomUUID(), 3);
        log.add(LogEntry.ofState(LogKind.CONFIRMED, KEY, by(rule, TEACHER), null));
    }

    private void judge(UUID rule, UUID evidence, int level) {
        LocalDate day = LocalDate.of(2026, 9, 1).plusDays(log.size());
        log.add(LogEntry.judged(
                KEY, by(rule, TEACHER), new Piece(evidence, day, level, 4, EvidenceKind.ARTIFACT, "", true)));
    }

    private Happening by(UUID rule, @Nullable UUID actor) {
        return new Happening(START.plus(log.size(), ChronoUnit.HOURS), actor, rule);
    }

    private StateFold fold() {
        return StateFold.of(RULES, log);
    }

    private StateValue state() {
        return fold().value();
    }

    private static RuleParameters light() {
        return RuleParameters.recommended()
                .with(RuleSetting.MIN_PIECES, 1)
                .with(RuleSetting.MIN_AT_LEVEL, 1)
                .with(RuleSetting.AMONG_LATEST, 1)
                .with(RuleSetting.MIN_KINDS, 1)
                .with(RuleSetting.SPAN_DAYS, 0);
    }
}
