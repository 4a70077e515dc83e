package org.trellis.mastery.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.RuleParameters;

class RulePropertyTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private final MasteryRule rule = new BodyOfEvidenceRule(RuleParameters.recommended());

    @Property
    void orderOfArrivalDoesNotMatter(@ForAll("bodies") List<Piece> pieces, @ForAll long seed) {
        List<Piece> shuffled = new ArrayList<>(pieces);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(rule.judge(shuffled)).isEqualTo(rule.judge(pieces));
    }

    @Property
    void duplicatesChangeNothing(@ForAll("bodies") List<Piece> pieces, @ForAll long seed) {
        List<Piece> doubled = new ArrayList<>(pieces);
        doubled.addAll(pieces);
        Collections.shuffle(doubled, new Random(seed));

        assertThat(rule.judge(doubled)).isEqualTo(rule.judge(pieces));
    }

    @Property
    void noRuleEverSaysAttained(@ForAll("bodies") List<Piece> pieces) {
        assertThat(rule.judge(pieces).status())
                .isIn(CompetencyStatus.NOT_STARTED, CompetencyStatus.DEVELOPING, CompetencyStatus.SUFFICIENT);
    }

    @Property
    void sufficientNeedsTwoOfTheLatestThreeAtTheLevel(@ForAll("bodies") List<Piece> pieces) {
        RuleOutcome outcome = rule.judge(pieces);

        if (outcome.status() == CompetencyStatus.SUFFICIENT) {
            assertThat(outcome.level()).isGreaterThanOrEqualTo(3);
            assertThat(pieces).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Provide
    Arbitrary<List<Piece>> bodies() {
        return Combinators.combine(
                        Arbitraries.create(UUID::randomUUID),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(EvidenceKind.class),
                        Arbitraries.of("", "home", "Museum"),
                        Arbitraries.of(true, false))
                .as((id, day, level, kind, place, teacher) ->
                        new Piece(id, START.plusDays(day), level, 4, kind, place, teacher))
                .list()
                .ofMaxSize(8);
    }
}
