package org.trellis.mastery.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.junit.jupiter.api.Test;
import org.trellis.mastery.domain.estimate.Reading.Reader;

class EstimationTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final Constants CONSTANTS = Constants.classroom();

    @Test
    void aLevelIsReadOnTheScaleItStandsOn() {
        assertThat(Reading.ofLevel(3, 4, Reader.TEACHER)).isEqualTo(new Reading(1.4, 0.8));
        assertThat(Reading.ofLevel(2, 2, Reader.TEACHER).target()).isEqualTo(2.6);
        assertThat(Reading.ofLevel(1, 3, Reader.PEER).target()).isCloseTo(-1.6 + 1.6 / 3, within(1e-9));
    }

    @Test
    void oneOrTwoPiecesAreNotEnoughAndThreeSpeak() {
        assertThat(of(3).band()).isEqualTo(Band.NOT_ENOUGH_EVIDENCE);
        assertThat(of(3, 3).band()).isEqualTo(Band.NOT_ENOUGH_EVIDENCE);
        assertThat(of(3, 3, 3).band()).isEqualTo(Band.EMERGING);
        assertThat(of(1, 1, 1).band()).isEqualTo(Band.NOT_YET);
        assertThat(of(4, 4, 4, 4, 4).band()).isEqualTo(Band.STRONG);
    }

    @Test
    void whatWasLongAgoCountsLess() {
        Estimation known = Estimation.from(CONSTANTS, signs(4, 4, 4, 4));
        Estimate then = known.estimate();
        Estimate later = known.waitUntil(START.plusDays(400)).estimate();

        assertThat(later.mean()).isLessThan(then.mean());
        assertThat(later.variance()).isGreaterThan(then.variance());
        assertThat(Estimation.resume(CONSTANTS, then, START.plusDays(3))
                        .waitUntil(START.plusDays(400))
                        .estimate())
                .as("from what was kept, as from the pieces")
                .isEqualTo(later);
    }

    @Property
    void termsAddUp(@ForAll("logs") List<Sign> signs) {
        Estimation estimation = Estimation.from(CONSTANTS, signs).waitUntil(START.plusDays(500));

        assertThat(estimation.terms().stream().mapToDouble(Term::delta).sum())
                .isCloseTo(estimation.estimate().mean(), within(1e-9));
    }

    @Property
    void orderOfArrivalAndDuplicatesAreNothing(@ForAll("logs") List<Sign> signs, @ForAll long seed) {
        List<Sign> shuffled = new ArrayList<>(signs);
        shuffled.addAll(signs);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Estimation.from(CONSTANTS, shuffled).estimate())
                .isEqualTo(Estimation.from(CONSTANTS, signs).estimate());
    }

    @Provide
    Arbitrary<List<Sign>> logs() {
        Arbitrary<Showing> showings = Arbitraries.oneOf(
                Combinators.combine(Arbitraries.integers().between(0, 4), Arbitraries.of(Reader.class))
                        .as((level, reader) -> Reading.ofLevel(level, 4, reader)),
                Combinators.combine(
                                Arbitraries.doubles().between(0, 1),
                                Arbitraries.integers().between(1, 20))
                        .as(Answer::scaled));
        return Combinators.combine(
                        Arbitraries.create(UUID::randomUUID),
                        Arbitraries.integers().between(0, 400),
                        showings)
                .as((id, day, showing) -> new Sign(id, START.plusDays(day), showing))
                .list()
                .ofMaxSize(20);
    }

    private static Estimate of(int... levels) {
        return Estimation.from(CONSTANTS, signs(levels)).estimate();
    }

    private static List<Sign> signs(int... levels) {
        List<Sign> signs = new ArrayList<>();
        for (int level : levels) {
            signs.add(new Sign(
                    UUID.randomUUID(), START.plusDays(signs.size()), Reading.ofLevel(level, 4, Reader.TEACHER)));
        }
        return signs;
    }
}
