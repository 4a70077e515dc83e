package org.trellis.paths.domain.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.paths.domain.planner.Facts.id;
import static org.trellis.paths.domain.planner.Facts.ids;
import static org.trellis.paths.domain.planner.Facts.order;
import static org.trellis.paths.domain.planner.Facts.requiring;
import static org.trellis.paths.domain.planner.Facts.step;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.paths.domain.planner.Reason.Code;

class ReplanTest {

    @Test
    void nothingNewChangesNothing() {
        Facts facts = requiring(3, 4).first(1, 3).offered(3, 60).agreed();
        assertFalse(facts.plan().changes(facts.facts().current()));
    }

    @Test
    void whatWasAttainedEarlyLetsTheNextStartNowAndSaysSo() {
        Facts facts = requiring(2, 3).first(1, 2).agreed();
        StepContent other = step(facts.plan(), 3);
        Plan plan = facts.attained(1, 50).plan();
        Reason cause = Reason.evidence(Code.NEXT_AFTER, id(1), id(50));
        assertEquals(Facts.TUESDAY, step(plan, 2).when().startOn());
        assertTrue(step(plan, 2).reasons().contains(cause));
        assertEquals(other, step(plan, 3));
        facts.standings.clear();
        assertFalse(facts.plan().changes(facts.facts().current()), "without the cause there is no change");
    }

    @Test
    void oneEarlyFinishMovesOneStepOnce() {
        Facts facts = requiring(2, 3, 4).first(1, 2).agreed().attained(1, 50);
        Facts next = facts.agreed();
        assertFalse(next.plan().changes(next.facts().current()));
    }

    @Test
    void pinnedStepsStay() {
        Facts facts = requiring(2).first(1, 2).agreed().pin(2).attained(1, 50);
        assertFalse(facts.plan().changes(facts.facts().current()));
    }

    @Test
    void feedbackGivesMoreTimeOnce() {
        Facts facts = requiring(1, 2).agreed().start(1).struggling(1, 51);
        StepContent longer = step(facts.plan(), 1);
        assertTrue(longer.reasons().contains(Reason.evidence(Code.FEEDBACK, id(1), id(51))));
        assertTrue(Facts.end(longer).isAfter(Facts.end(facts.current.getFirst().content())));
        Facts again = facts.agreed();
        assertFalse(again.plan().changes(again.facts().current()));
    }

    @Test
    void anInterestAgreedLaterAddsAnOptionInFront() {
        Facts facts = requiring(1).offered(1, 60).agreed();
        facts.offered(1, 61, "chess").says(ProfileNote.Kind.INTEREST, 70, "Chess!");
        assertEquals(ids(61, 60), step(facts.plan(), 1).how().optionIds());
    }

    @Test
    void aNewExpectationIsAddedAndTheRestStays() {
        Facts facts = requiring(1, 2).agreed().require(5, 3, null);
        Plan plan = facts.plan();
        assertEquals(ids(1, 2, 5), order(plan));
        assertEquals(facts.current.get(0).content(), step(plan, 1));
        assertTrue(Facts.codes(step(plan, 5)).contains(Code.REQUIRED_BY));
    }

    @Test
    void aRaisedLevelRaisesThePinnedStepToo() {
        Facts facts = requiring(1).agreed().pin(1).require(1, 4, null);
        StepContent raised = step(facts.plan(), 1);
        assertEquals(List.of(new Target(id(1), 4)), raised.targets());
        assertTrue(Facts.codes(raised).contains(Code.LEVEL_RAISED));
    }

    @Test
    void whatIsNoLongerRequiredIsLeftOutWithTheReason() {
        Facts facts = requiring(1, 2).agreed();
        facts.required.removeLast();
        Plan plan = facts.plan();
        assertEquals(ids(1), order(plan));
        assertEquals(Code.NO_LONGER_REQUIRED, plan.dropped().getFirst().reason().code());
    }

    @Test
    void aNewPrerequisiteMovesWhatItIsFor() {
        Facts facts = requiring(1).agreed().first(7, 1).known(7, "Ratios");
        facts.today = Facts.TUESDAY.minusDays(5);
        Plan plan = facts.plan();
        assertEquals(ids(7, 1), order(plan));
        assertTrue(step(plan, 1).reasons().contains(Reason.of(Code.NEEDS_FIRST, id(7))));
        assertTrue(Facts.start(step(plan, 1)).isAfter(Facts.end(step(plan, 7))));
    }

    @Test
    void todayAndTheNextSchoolDayAreFrozen() {
        Facts facts = requiring(1).agreed().first(7, 1).known(7, "Ratios");
        Plan plan = facts.plan();
        assertEquals(facts.current.getFirst().content(), step(plan, 1));
        assertTrue(Facts.start(step(plan, 7)).isAfter(Facts.TUESDAY.plusDays(1)));
    }

    @Test
    void anOrderThatPeopleChoseStands() {
        Facts facts = requiring(2).first(1, 2).agreed();
        facts.current.add(facts.current.removeFirst());
        assertEquals(ids(2, 1), order(facts.plan()));
        assertFalse(facts.plan().changes(facts.facts().current()));
    }

    @Test
    void newDatesAreGivenOnlyWhenAskedFor() {
        Facts facts = requiring(1).agreed();
        facts.today = Facts.TUESDAY.plusWeeks(3);
        assertFalse(facts.plan().changes(facts.facts().current()));
        facts.newDates = true;
        assertEquals(facts.today, step(facts.plan(), 1).when().startOn());
    }

    @Test
    void stepsOfPeopleStayWhereTheyWere() {
        Facts facts = requiring(1, 2).agreed();
        StepContent own = new StepContent(
                id(99),
                List.of(),
                "Visit the planetarium",
                null,
                new When(null, null, 60),
                step(facts.plan(), 1).how(),
                Facts.TEACHER,
                List.of());
        facts.current.add(1, new CurrentStep(own, false, false, false));
        assertEquals(own, facts.plan().steps().get(1));
        assertFalse(facts.plan().changes(facts.facts().current()));
    }
}
