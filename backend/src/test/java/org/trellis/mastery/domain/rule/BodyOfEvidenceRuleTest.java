package org.trellis.mastery.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.RuleParameters;

class BodyOfEvidenceRuleTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private final MasteryRule rule = new BodyOfEvidenceRule(RuleParameters.recommended());

    @Test
    void nothingIsNotStarted() {
        assertThat(rule.judge(List.of()))
                .isEqualTo(new RuleOutcome(CompetencyStatus.NOT_STARTED, 0, Reason.noEvidence(), false));
    }

    @Test
    void threeVariedPiecesOverAWeekAreSufficient() {
        RuleOutcome outcome = rule.judge(List.of(
                piece(0, 2, EvidenceKind.ARTIFACT),
                piece(4, 3, EvidenceKind.OBSERVATION),
                piece(7, 3, EvidenceKind.ARTIFACT)));

        assertThat(outcome.status()).isEqualTo(CompetencyStatus.SUFFICIENT);
        assertThat(outcome.level()).isEqualTo(3);
        assertThat(outcome.reason())
                .isEqualTo(new Reason("RULE_MET", Map.of("pieces", 3, "atLevel", 2, "among", 3, "level", 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "0:3:ARTIFACT 7:3:OBSERVATION, NEEDS_MORE_PIECES",
        "0:3:ARTIFACT 5:2:OBSERVATION 7:2:ARTIFACT, NEEDS_LEVEL",
        "0:3:ARTIFACT 5:3:ARTIFACT 7:3:ARTIFACT, NEEDS_VARIETY",
        "0:3:ARTIFACT 5:3:OBSERVATION 6:3:ARTIFACT, NEEDS_TIME",
    })
    void namesTheFirstThingThatIsMissing(String pieces, String code) {
        RuleOutcome outcome = rule.judge(pieces(pieces));

        assertThat(outcome.status()).isEqualTo(CompetencyStatus.DEVELOPING);
        assertThat(outcome.reason().code()).isEqualTo(code);
    }

    @Test
    void piecesNoTeacherSawAreNotEnough() {
        List<Piece> pieces = new ArrayList<>();
        for (Piece p : pieces("0:3:ARTIFACT 5:3:OBSERVATION 8:3:ARTIFACT")) {
            pieces.add(new Piece(p.evidenceId(), p.performedOn(), p.level(), p.top(), p.kind(), p.context(), false));
        }

        assertThat(rule.judge(pieces).reason().code()).isEqualTo("NEEDS_TEACHER_SCORE");
    }

    @Test
    void twoPlacesAreAsVariedAsTwoKinds() {
        List<Piece> pieces = new ArrayList<>(pieces("0:3:ARTIFACT 5:3:ARTIFACT"));
        pieces.add(new Piece(UUID.randomUUID(), START.plusDays(8), 3, 4, EvidenceKind.ARTIFACT, "Museum", true));
        pieces.add(new Piece(UUID.randomUUID(), START.plusDays(9), 3, 4, EvidenceKind.ARTIFACT, " home", true));

        assertThat(rule.judge(pieces).status()).isEqualTo(CompetencyStatus.SUFFICIENT);
    }

    @Test
    void oldWeakPiecesDoNotHoldBack() {
        assertThat(rule.judge(
                        pieces("0:0:ARTIFACT 1:0:ARTIFACT 2:1:ARTIFACT 8:3:OBSERVATION 9:2:ARTIFACT 10:4:ARTIFACT")))
                .extracting(RuleOutcome::status, RuleOutcome::level)
                .containsExactly(CompetencyStatus.SUFFICIENT, 3);
    }

    @Test
    void threeTriesUnderTheLevelAreStuckUntilOneReachesIt() {
        assertThat(rule.judge(pieces("0:2:ARTIFACT 1:1:ARTIFACT 2:2:ARTIFACT")).stuck())
                .isTrue();
        assertThat(rule.judge(pieces("0:2:ARTIFACT 1:1:ARTIFACT 2:2:ARTIFACT 3:3:ARTIFACT"))
                        .stuck())
                .isFalse();
    }

    @Test
    void aScaleThatEndsBelowTheRequiredLevelIsAskedForItsTop() {
        List<Piece> pieces = pieces("0:2:ARTIFACT 5:2:OBSERVATION 8:2:ARTIFACT").stream()
                .map(p -> new Piece(p.evidenceId(), p.performedOn(), p.level(), 2, p.kind(), p.context(), true))
                .toList();

        assertThat(rule.judge(pieces).status()).isEqualTo(CompetencyStatus.SUFFICIENT);
    }

    private static List<Piece> pieces(String words) {
        return List.of(words.split(" ")).stream()
                .map(word -> word.split(":"))
                .map(p -> piece(Integer.parseInt(p[0]), Integer.parseInt(p[1]), EvidenceKind.valueOf(p[2])))
                .toList();
    }

    private static Piece piece(int day, int level, EvidenceKind kind) {
        return new Piece(UUID.randomUUID(), START.plusDays(day), level, 4, kind, "", true);
    }
}
