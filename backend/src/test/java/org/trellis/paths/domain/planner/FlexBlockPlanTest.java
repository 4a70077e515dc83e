package org.trellis.paths.domain.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.paths.FlexTime;
import org.trellis.paths.FlexTime.Lost;
import org.trellis.paths.domain.planner.Reason.Code;

/** What takes place in flexible blocks is planned where there are blocks, and moves only when one is moved or cancelled. */
class FlexBlockPlanTest {

    private static final LocalDate WEEK_2 = LocalDate.of(2026, 12, 7);
    private static final LocalDate WEEK_3 = LocalDate.of(2026, 12, 14);
    private static final LocalDate WEEK_4 = LocalDate.of(2026, 12, 21);
    private static final Lost MOVED = new Lost(Facts.id(700), "Studio", WEEK_2.plusDays(2), WEEK_3.plusDays(2));
    private static final Lost CANCELLED = new Lost(Facts.id(701), "Studio", WEEK_2.plusDays(2), null);

    @Test
    void itIsPlannedInAWeekWithBlocksOfEnoughMinutes() {
        Facts facts = inBlocks(Map.of(WEEK_2, 30, WEEK_3, 45));
        assertThat(Facts.start(Facts.step(facts.plan(), 1))).isEqualTo(WEEK_3);
        facts.limits = Limits.DEFAULT;
        assertThat(Facts.start(Facts.step(facts.plan(), 1)))
                .as("control: a school that keeps no blocks")
                .isEqualTo(Facts.TUESDAY);
    }

    @Test
    void whereNoWeekHasEnoughATalkFindsAWayAndSaysWhy() {
        StepContent step = Facts.step(inBlocks(Map.of(WEEK_2, 30)).plan(), 1);
        assertThat(step.how().optionIds()).isEmpty();
        assertThat(Facts.codes(step)).contains(Code.NO_BLOCK);
    }

    @Test
    void anotherWayIsTakenRatherThanATalk() {
        Facts facts = inBlocks(Map.of()).offered(1, 502);
        assertThat(Facts.step(facts.plan(), 1).how().optionIds().getFirst()).isEqualTo(Facts.id(502));
    }

    @Test
    @Tag("F6")
    void aMovedBlockMovesItsStepAndWhatWaitsForItAndNothingElse() {
        Facts facts = inBlocks(Map.of(WEEK_2, 45)).known(2, "Ratios").first(1, 2);
        facts.require(2, 3, null).require(3, 3, null).agreed();
        List<StepContent> before = contents(facts);
        facts.limits = Limits.DEFAULT.inBlocks(new FlexTime(Map.of(WEEK_3, 90), List.of(MOVED)));
        Plan plan = facts.plan();
        assertThat(Facts.start(Facts.step(plan, 1))).isEqualTo(WEEK_3);
        assertThat(Facts.codes(Facts.step(plan, 1))).contains(Code.BLOCK_MOVED);
        assertThat(Facts.step(plan, 1).reasons()).anyMatch(r -> MOVED.blockId().equals(r.blockId()));
        assertThat(Facts.codes(Facts.step(plan, 2))).contains(Code.BLOCK_MOVED, Code.NEEDS_FIRST);
        assertThat(plan.steps())
                .contains(before.stream()
                        .filter(s -> s.leadsTo(Facts.id(3)))
                        .findFirst()
                        .orElseThrow());
        facts.limits = Limits.DEFAULT.inBlocks(new FlexTime(Map.of(WEEK_3, 90), List.of()));
        assertThat(facts.plan().steps())
                .as("control: without the cited move there is no change")
                .isEqualTo(before);
    }

    @Test
    void onceAgreedItStaysThere() {
        Facts facts = inBlocks(Map.of(WEEK_2, 45)).agreed();
        facts.limits = Limits.DEFAULT.inBlocks(new FlexTime(Map.of(WEEK_3, 45, WEEK_4, 45), List.of(MOVED)));
        facts.agreed();
        assertThat(facts.plan().changes(facts.current)).isFalse();
    }

    @Test
    void aCancelledBlockWithoutAnotherLeadsOutOfTheBlock() {
        Facts facts = inBlocks(Map.of(WEEK_2, 45)).agreed();
        facts.limits = Limits.DEFAULT.inBlocks(new FlexTime(Map.of(), List.of(CANCELLED)));
        StepContent step = Facts.step(facts.plan(), 1);
        assertThat(Facts.codes(step)).contains(Code.BLOCK_CANCELLED);
        assertThat(step.how().optionIds()).isEmpty();
    }

    @Test
    void whatStillFitsTheWeekOrIsPinnedStays() {
        Facts facts = inBlocks(Map.of(WEEK_2, 90)).agreed();
        facts.limits = Limits.DEFAULT.inBlocks(new FlexTime(Map.of(WEEK_2, 45, WEEK_3, 45), List.of(MOVED)));
        assertThat(facts.plan().changes(facts.current)).as("it fits").isFalse();
        facts.pin(1);
        facts.limits = Limits.DEFAULT.inBlocks(new FlexTime(Map.of(WEEK_3, 45), List.of(MOVED)));
        assertThat(facts.plan().changes(facts.current)).as("it is pinned").isFalse();
    }

    private static Facts inBlocks(Map<LocalDate, Integer> minutes) {
        Facts facts = Facts.requiring(1).offeredInBlock(1, 501);
        facts.limits = Limits.DEFAULT.inBlocks(new FlexTime(new TreeMap<>(minutes), List.of()));
        return facts;
    }

    private static List<StepContent> contents(Facts facts) {
        return facts.current.stream().map(CurrentStep::content).toList();
    }
}
