package org.trellis.paths.domain.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.paths.domain.planner.Facts.id;
import static org.trellis.paths.domain.planner.Facts.ids;
import static org.trellis.paths.domain.planner.Facts.order;
import static org.trellis.paths.domain.planner.Facts.requiring;
import static org.trellis.paths.domain.planner.Facts.step;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.catalog.StepKind;
import org.trellis.paths.domain.planner.Reason.Code;

class FirstPathTest {

    @Test
    void prerequisitesComeFirstAndSayWhatTheyAreFor() {
        Plan plan = requiring(3).first(1, 2).first(2, 3).plan();
        assertEquals(ids(1, 2, 3), order(plan));
        assertTrue(step(plan, 1).reasons().contains(Reason.of(Code.PREREQUISITE_OF, id(2))));
        assertTrue(Facts.start(step(plan, 2)).isAfter(Facts.end(step(plan, 1))));
    }

    @Test
    void whatIsAttainedIsNotPlannedAndNothingBehindIt() {
        Plan plan = requiring(2, 3).first(1, 2).first(2, 3).attained(2, 50).plan();
        assertEquals(ids(3), order(plan));
        assertTrue(step(plan, 3).reasons().contains(Reason.evidence(Code.OUTER_FRINGE, id(2), id(50))));
    }

    @Test
    void attainedBelowTheRequiredLevelStaysPlanned() {
        Plan plan = new Facts().require(1, 4, null).attained(1, 50).plan();
        assertEquals(List.of(new Target(id(1), 4)), step(plan, 1).targets());
    }

    @Test
    void whatOpensMoreComesFirstAmongEquals() {
        Plan plan = requiring(1, 2, 3, 4).first(4, 1).plan();
        assertEquals(id(4), order(plan).getFirst());
        assertTrue(Facts.codes(step(plan, 4)).contains(Code.OUTER_FRINGE));
    }

    @Test
    void whatIsDueSoonerComesFirst() {
        Facts facts = new Facts()
                .require(1, 3, LocalDate.of(2027, 3, 1))
                .require(2, 3, LocalDate.of(2026, 12, 11))
                .first(3, 2);
        assertEquals(ids(3, 2, 1), order(facts.plan()));
    }

    @Test
    void aCircleIsCondensedNamedAndLearnedTogether() {
        Plan plan = requiring(3).first(1, 2).first(2, 1).first(2, 3).plan();
        assertEquals(List.of(ids(1, 2)), plan.circles());
        assertEquals(ids(1, 2, 3), order(plan));
        assertTrue(step(plan, 1).reasons().contains(Reason.of(Code.LEARNED_TOGETHER, id(2))));
    }

    @Test
    void whatNobodyOffersIsStillPlannedAsATalk() {
        StepContent step = step(requiring(1).plan(), 1);
        assertEquals(StepKind.MEET, step.how().kind());
        assertEquals(List.of(Facts.TEACHER), step.how().withWhom());
        assertTrue(Facts.codes(step).contains(Code.NO_OPTION));
    }

    @Test
    void optionsFitInterestsInEitherLanguage() {
        Plan english = requiring(1)
                .offered(1, 60)
                .offered(1, 61, "drawing", "art")
                .says(ProfileNote.Kind.INTEREST, 70, "I love drawings of horses")
                .plan();
        assertEquals(ids(61, 60), step(english, 1).how().optionIds());
        assertTrue(step(english, 1).reasons().stream()
                .anyMatch(r -> r.code() == Code.MATCHES_INTEREST && id(70).equals(r.entryId())));
        Plan spanish = requiring(1)
                .offered(1, 60)
                .offered(1, 61, "música")
                .says(ProfileNote.Kind.INTEREST, 70, "Me gusta la musica")
                .plan();
        assertEquals(ids(61, 60), step(spanish, 1).how().optionIds());
    }

    @Test
    void accessNeedsAreAMust() {
        Facts facts = requiring(1)
                .onScreen(1, 60)
                .onScreen(1, 61, "captions")
                .says(ProfileNote.Kind.NEED, 70, "Videos need captions");
        assertEquals(ids(61), step(facts.plan(), 1).how().optionIds());
        Facts nothingFits = requiring(1).onScreen(1, 60).says(ProfileNote.Kind.NEED, 70, "Videos need captions");
        StepContent placeholder = step(nothingFits.plan(), 1);
        assertEquals(List.of(), placeholder.how().optionIds());
        assertTrue(placeholder.reasons().stream()
                .anyMatch(r -> r.code() == Code.NO_OPTION_MEETS_NEED && id(70).equals(r.entryId())));
    }

    @Test
    void noWeekIsFullerThanTheCap() {
        Facts facts = new Facts();
        for (int c = 1; c <= 12; c++) {
            facts.require(c, 3, LocalDate.of(2026, 12, 4));
        }
        Plan plan = facts.plan();
        long late = plan.steps().stream()
                .filter(s -> Facts.codes(s).contains(Code.AFTER_DUE))
                .count();
        assertEquals(6, late);
        assertTrue(plan.steps().stream().collect(Collectors.groupingBy(Facts::end)).values().stream()
                .allMatch(week -> week.size() <= 3));
    }

    @Test
    void aFreshPlanIsAChange() {
        Facts facts = requiring(1);
        assertTrue(facts.plan().changes(List.of()));
        assertFalse(facts.agreed().plan().changes(facts.facts().current()));
    }
}
