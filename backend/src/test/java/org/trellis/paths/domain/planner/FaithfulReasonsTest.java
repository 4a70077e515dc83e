package org.trellis.paths.domain.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said to have caused a change did cause it, and what is said to alter a choice does alter it. */
class FaithfulReasonsTest {

    private static final int CASES = 500;
    private static final int OPTIONS_TRIED = 60;
    private static final UUID NEW_SET = Facts.id(9_500);

    @Test
    @Tag("F6")
    @Tag("LAW5")
    void withoutWhatItCitesNoChangeIsLeft() {
        int changes = 0;
        for (int seed = 0; changes < CASES; seed++) {
            Facts facts = agreed(seed);
            happen(facts, new Random(seed));
            for (StepContent step : changed(facts)) {
                Reason cause = cause(facts, step).orElseThrow(() -> new AssertionError("without a cause: " + step));
                assertTrue(isGoneWithout(facts, step, cause), () -> cause + " did not cause " + step);
                changes++;
            }
        }
        System.out.println("FIGURE F6 " + changes + " changed steps, each gone without the thing it cites");
        System.out.println("FIGURE LAW5 " + changes + " changed steps, each gone without the thing it cites");
    }

    @Test
    @Tag("F6")
    @Tag("LAW5")
    void aReasonThatNamesSomethingElseIsFoundOut() {
        Facts facts = Facts.requiring(1, 2).first(1, 2).agreed().attained(1, 50);
        facts.standings.put(Facts.id(77), new Standing(true, 3, Facts.id(51), false));
        StepContent step = changed(facts).getFirst();
        assertTrue(isGoneWithout(facts, step, cause(facts, step).orElseThrow()));
        Reason invented = Reason.evidence(Reason.Code.NEXT_AFTER, Facts.id(77), Facts.id(51));
        assertFalse(isGoneWithout(facts, step, invented));
    }

    @Test
    @Tag("F6")
    void whatIsSaidToAlterAChoiceAltersIt() {
        int told = 0;
        for (int seed = 0; told < CASES; seed++) {
            Facts facts = PlannerPropertiesTest.random(seed, 8 + seed % 10);
            List<StepContent> steps = facts.plan().steps();
            if (steps.isEmpty()) {
                continue;
            }
            StepContent step = steps.get(seed % steps.size());
            UUID competency = step.targets().getFirst().competencyId();
            Optional<Counterfactual> said = Counterfactual.of(facts.facts(), competency);
            if (said.isPresent()) {
                apply(facts, competency, said.get());
                assertFalse(sameChoice(facts, competency, step), () -> said.get() + " alters nothing of " + step);
                told++;
            }
        }
        System.out.println("FIGURE F6 " + told + " counterfactuals, each applied and seen to alter the choice");
    }

    @Test
    @Tag("F6")
    void aChangeThatAltersNothingIsFoundOut() {
        Facts facts = Facts.requiring(1).offered(1, 60, "art").says(ProfileNote.Kind.INTEREST, 70, "nothing at all");
        StepContent step = facts.plan().steps().getFirst();
        apply(facts, Facts.id(1), new Counterfactual(Counterfactual.Kind.WITHOUT_ENTRY, Facts.id(70), 0));
        assertTrue(sameChoice(facts, Facts.id(1), step));
    }

    @Test
    @Tag("LAW5")
    void everyReasonIsWordedShortInBothLanguages() throws IOException {
        for (String language : List.of("en", "es")) {
            assertEquals(List.of(), Wording.faults(language, "path", "reason", Reason.Code.values()));
            assertEquals(List.of(), Wording.faults(language, "codesign", "whyNot", WhyNot.Decider.values()));
            assertEquals(List.of(), Wording.faults(language, "codesign", "wouldChange", Counterfactual.Kind.values()));
        }
    }

    @Test
    @Tag("LAW5")
    void aReasonWithoutWordsOrWithTooManyWouldBeFound() {
        Reason.Code[] codes = {Reason.Code.FEEDBACK};
        assertEquals(List.of(), Wording.faults("{\"reason.FEEDBACK\": \"It takes more time.\"}", "reason", codes));
        assertEquals(
                1,
                Wording.faults("{\"reason.OTHER\": \"It takes more time.\"}", "reason", codes)
                        .size());
        String tooLong = "more time ".repeat(12);
        assertEquals(
                1,
                Wording.faults("{\"reason.FEEDBACK\": \"" + tooLong + "\"}", "reason", codes)
                        .size());
    }

    @Test
    @Tag("F6")
    void whatIsSaidToPutAnOptionFirstPutsItFirst() {
        int told = 0;
        for (int seed = 0; told < OPTIONS_TRIED; seed++) {
            Facts facts = PlannerPropertiesTest.random(seed, 6);
            for (StepContent step : facts.plan().steps()) {
                UUID competency = step.targets().getFirst().competencyId();
                for (WhyNot why : Explanation.of(facts.facts(), competency).whyNot()) {
                    if (why.change() != null) {
                        PlanningFacts changed =
                                why.change().appliedTo(facts.facts().fresh(), competency);
                        assertEquals(Optional.of(why.optionId()), firstOption(changed, competency));
                        told++;
                    }
                }
            }
        }
        System.out.println("FIGURE F6 " + told + " answers to why not, each applied and seen to put the option first");
    }

    private static Optional<UUID> firstOption(PlanningFacts facts, UUID competency) {
        return PathPlanner.plan(facts).steps().stream()
                .filter(s -> s.leadsTo(competency))
                .flatMap(s -> s.how().optionIds().stream())
                .findFirst();
    }

    @Test
    @Tag("F6")
    void pinnedStepsAreUntouched() {
        for (int seed = 0; seed < CASES; seed++) {
            Facts facts = agreed(seed);
            facts.current.replaceAll(s -> new CurrentStep(s.content(), true, s.started(), s.settled()));
            happen(facts, new Random(seed));
            for (StepContent step : changed(facts)) {
                StepContent before = before(facts, step).orElse(step);
                assertEquals(before.when(), step.when());
                assertEquals(before.how(), step.how());
            }
        }
    }

    private static Facts agreed(int seed) {
        Facts facts = PlannerPropertiesTest.random(seed, 6 + seed % 14);
        facts.profile.clear();
        return facts.agreed();
    }

    /** One thing happens. */
    private static void happen(Facts facts, Random random) {
        List<CurrentStep> current = facts.current;
        if (current.isEmpty()) {
            return;
        }
        UUID one = current.get(random.nextInt(current.size()))
                .content()
                .targets()
                .getFirst()
                .competencyId();
        switch (random.nextInt(4)) {
            case 0 -> facts.standings.put(one, new Standing(true, 5, Facts.id(8_000), false));
            case 1 -> facts.standings.putIfAbsent(one, new Standing(false, 1, Facts.id(8_000), true));
            case 2 -> facts.says(ProfileNote.Kind.INTEREST, 7_100, "music");
            default -> facts.required.add(new Requirement(one, 5, null, NEW_SET));
        }
    }

    private static List<StepContent> changed(Facts facts) {
        List<StepContent> before =
                facts.current.stream().map(CurrentStep::content).toList();
        return facts.plan().steps().stream().filter(s -> !before.contains(s)).toList();
    }

    private static Optional<StepContent> before(Facts facts, StepContent step) {
        return facts.current.stream()
                .map(CurrentStep::content)
                .filter(s -> s.stepId().equals(step.stepId()))
                .findFirst();
    }

    private static Optional<Reason> cause(Facts facts, StepContent step) {
        List<Reason> known = before(facts, step).map(StepContent::reasons).orElse(List.of());
        return step.reasons().stream()
                .filter(r -> !known.contains(r))
                .filter(r -> r.evidenceId() != null
                        || r.entryId() != null
                        || r.expectationSetId() != null
                        || r.competencyId() != null)
                .findFirst();
    }

    /** Takes the cited thing away and plans again: the step is as it was. */
    private static boolean isGoneWithout(Facts facts, StepContent step, Reason cause) {
        List<Requirement> required = new ArrayList<>(facts.required);
        List<ProfileNote> profile = new ArrayList<>(facts.profile);
        Map<UUID, Standing> standings = new HashMap<>(facts.standings);
        facts.standings
                .values()
                .removeIf(s -> cause.evidenceId() != null && cause.evidenceId().equals(s.evidenceId()));
        facts.profile.removeIf(n -> n.entryId().equals(cause.entryId()));
        facts.required.removeIf(
                r -> cause.evidenceId() == null && r.expectationSetId().equals(cause.expectationSetId()));
        StepContent then = facts.plan().steps().stream()
                .filter(s -> s.stepId().equals(step.stepId()))
                .findFirst()
                .orElse(null);
        boolean gone = Objects.equals(then, before(facts, step).orElse(null));
        facts.required.clear();
        facts.required.addAll(required);
        facts.profile.clear();
        facts.profile.addAll(profile);
        facts.standings.clear();
        facts.standings.putAll(standings);
        return gone;
    }

    /** By hand, not with the planner's own code. */
    private static void apply(Facts facts, UUID competency, Counterfactual change) {
        switch (change.kind()) {
            case WITHOUT_ENTRY -> facts.profile.removeIf(n -> n.entryId().equals(change.subject()));
            case WITHOUT_OPTION ->
                Objects.requireNonNull(facts.options.get(competency)).removeIf(o -> o.id().equals(change.subject()));
            case ONCE_ATTAINED -> facts.standings.put(change.subject(), new Standing(true, 5, null, false));
            case NOT_REQUIRED -> facts.required.removeIf(r -> r.competencyId().equals(competency));
            case OTHER_DUE_DAY ->
                facts.required.replaceAll(r -> !r.competencyId().equals(competency) || r.dueOn() == null
                        ? r
                        : new Requirement(
                                competency, r.level(), r.dueOn().plusWeeks(change.weeks()), r.expectationSetId()));
        }
    }

    private static boolean sameChoice(Facts facts, UUID competency, StepContent before) {
        return facts.plan().steps().stream()
                .anyMatch(s -> s.leadsTo(competency)
                        && s.how().optionIds().stream()
                                .findFirst()
                                .equals(before.how().optionIds().stream().findFirst())
                        && Objects.equals(s.when(), before.when()));
    }
}
