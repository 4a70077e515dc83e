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
import org.trellis.mastery.RuleKind;
import org.trellis.mastery.RuleParameters;

class RulePropertyTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final UUID[] SKILLS = {new UUID(1, 1), new UUID(1, 2)};

    @Property
    void orderOfArrivalDoesNotMatter(@ForAll RuleKind kind, @ForAll("bodies") List<Piece> pieces, @ForAll long seed) {
        MasteryRule rule = MasteryRules.of(RuleTables.usual(kind));
        List<Piece> shuffled = new ArrayList<>(pieces);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(rule.judge(shuffled)).isEqualTo(rule.judge(pieces));
    }

    @Property
    void duplicatesChangeNothing(@ForAll RuleKind kind, @ForAll("bodies") List<Piece> pieces, @ForAll long seed) {
        MasteryRule rule = MasteryRules.of(RuleTables.usual(kind));
        List<Piece> doubled = new ArrayList<>(pieces);
        doubled.addAll(pieces);
        Collections.shuffle(doubled, new Random(seed));

        assertThat(rule.judge(doubled)).isEqualTo(rule.judge(pieces));
    }

    @Property
    void noRuleEverSaysAttained(@ForAll RuleKind kind, @ForAll("bodies") List<Piece> pieces) {
        RuleOutcome outcome = MasteryRules.of(RuleTables.usual(kind)).judge(pieces);

        assertThat(outcome.level()).isBetween(0, 4);
        assertThat(outcome.status())
                .isIn(CompetencyStatus.NOT_STARTED, CompetencyStatus.DEVELOPING, CompetencyStatus.SUFFICIENT);
    }

    @Property
    void sufficientNeedsTwoOfTheLatestThreeAtTheLevel(@ForAll("bodies") List<Piece> pieces) {
        RuleOutcome outcome = new BodyOfEvidenceRule(RuleParameters.recommended()).judge(pieces);

        if (outcome.status() == CompetencyStatus.SUFFICIENT) {
            assertThat(outcome.level()).isGreaterThanOrEqualTo(3);
            assertThat(pieces).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Property
    void sufficientMeansThatTheLevelIsReached(@ForAll RuleKind kind, @ForAll("bodies") List<Piece> pieces) {
        RuleOutcome outcome = MasteryRules.of(RuleTables.usual(kind)).judge(pieces);

        if (outcome.status() == CompetencyStatus.SUFFICIENT) {
            assertThat(outcome.level()).isGreaterThanOrEqualTo(3);
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
                        Arbitraries.of(true, false),
                        marks())
                .as((id, day, level, kind, place, teacher, marks) ->
                        new Piece(id, START.plusDays(day), level, 4, kind, place, teacher, marks))
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<List<Mark>> marks() {
        Arbitrary<Mark.Kind> kinds = Arbitraries.of(Mark.Kind.class);
        Arbitrary<Integer> levels = Arbitraries.integers().between(0, 4);
        Arbitrary<List<Mark>> each = Combinators.combine(kinds, levels, kinds, levels)
                .as((one, oneLevel, other, otherLevel) ->
                        List.of(new Mark(SKILLS[0], one, oneLevel), new Mark(SKILLS[1], other, otherLevel)));
        return Arbitraries.oneOf(Arbitraries.just(List.of()), each);
    }
}
