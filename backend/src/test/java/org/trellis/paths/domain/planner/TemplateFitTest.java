package org.trellis.paths.domain.planner;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.paths.domain.planner.Facts.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;
import org.trellis.paths.domain.planner.FittedStep.Outcome;
import org.trellis.paths.domain.planner.TemplateClash.Code;

/** A template laid over one student's path: what gives way is the template. */
class TemplateFitTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);

    @Test
    void aStepForTheSameCompetencyGoesTheTemplatesWay() {
        Facts facts = Facts.requiring(1, 2).offered(1, 11).offered(1, 12).agreed();
        FittedStep fitted = fit(facts, step("Horchata for many", 1, 3, 1, 12)).getFirst();
        StepContent before = requireNonNull(fitted.before());
        StepContent after = after(fitted);
        assertThat(fitted.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(fitted.clashes()).isEmpty();
        assertThat(after.stepId()).isEqualTo(before.stepId());
        assertThat(after.title()).isEqualTo("Horchata for many");
        assertThat(after.how().optionIds()).containsExactly(id(12), id(11));
        assertThat(after.when().startOn()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(after.when().endOn()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(Facts.codes(after)).contains(Reason.Code.FROM_TEMPLATE);
        assertThat(after.how().withWhom()).isEqualTo(before.how().withWhom());
    }

    @Test
    void theFirstWeekBeginsOnTheDayThatWasNamed() {
        StepContent added =
                after(fit(Facts.requiring(1).agreed(), idea("A walk", 0)).getFirst());
        assertThat(added.when().startOn()).isEqualTo(WEDNESDAY);
        assertThat(added.when().endOn()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(added.addedBy()).isEqualTo(Facts.TEACHER);
    }

    @Test
    void whatIsAttainedIsLeftOutAndWhatIsPinnedOrUnderWayStays() {
        Facts facts = Facts.requiring(1, 2, 3).attained(1, 70).agreed().pin(2).start(3);
        List<FittedStep> fitted = fit(facts, step("a", 1, 3, null), step("b", 2, 3, null), step("c", 3, 3, null));
        assertThat(fitted)
                .extracting(FittedStep::outcome)
                .containsExactly(Outcome.ATTAINED, Outcome.KEPT, Outcome.KEPT);
        assertThat(codes(fitted)).containsExactly(Code.PINNED, Code.UNDER_WAY);
        assertThat(laidOver(facts, fitted)).isEqualTo(path(facts));
    }

    @Test
    void anExpectationIsNamedAndHeld() {
        Facts facts = new Facts().require(1, 3, LocalDate.of(2026, 12, 4)).agreed();
        FittedStep fitted = fit(facts, step("Later and easier", 1, 2, 4)).getFirst();
        assertThat(codes(List.of(fitted))).containsExactly(Code.EXPECTED_HIGHER, Code.AFTER_DUE);
        assertThat(after(fitted).targets()).containsExactly(new Target(id(1), 3));
        assertThat(fitted.clashes().getLast().dueOn()).isEqualTo(LocalDate.of(2026, 12, 4));
    }

    @Test
    void anOptionThatDoesNotMeetANeedIsLeftOutAndTheNeedIsNamed() {
        Facts facts = Facts.requiring(1)
                .offered(1, 11)
                .onScreen(1, 12)
                .onScreen(1, 13, "captions")
                .says(ProfileNote.Kind.NEED, 40, "I need captions")
                .agreed();
        FittedStep some = fit(facts, step("Films", 1, 3, null, 12, 13)).getFirst();
        assertThat(some.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(after(some).how().optionIds()).startsWith(id(13)).doesNotContain(id(12));
        assertThat(some.clashes()).containsExactly(TemplateClash.option(Code.NEED, id(12), id(40)));
        FittedStep none = fit(facts, step("Films", 1, 3, null, 12)).getFirst();
        assertThat(none.outcome()).as("her own step stays").isEqualTo(Outcome.KEPT);
        FittedStep gone = fit(facts, step("Gone", 1, 3, null, 99)).getFirst();
        assertThat(codes(List.of(gone))).containsExactly(Code.NOT_OFFERED);
    }

    @Test
    void whatNoStepIsThereForIsAddedBehindTheTemplatesStepBeforeIt() {
        Facts facts = Facts.requiring(1, 2).agreed();
        List<FittedStep> fitted = fit(facts, step("first", 1, 3, null), idea("a walk", 1), step("again", 1, 3, null));
        assertThat(fitted)
                .extracting(FittedStep::outcome)
                .containsExactly(Outcome.CHANGED, Outcome.ADDED, Outcome.ADDED);
        List<StepContent> path = path(facts);
        int at = path.indexOf(fitted.getFirst().before());
        assertThat(laidOver(facts, fitted).subList(at, at + 3))
                .extracting(StepContent::title)
                .containsExactly("first", "a walk", "again");
    }

    @Test
    void laidOverTwiceItChangesNothingMore() {
        Facts facts = Facts.requiring(1, 2).offered(1, 11).agreed();
        TemplateStep[] template = {step("first", 1, 3, 0, 11), idea("a walk", 1)};
        List<StepContent> once = laidOver(facts, fit(facts, template));
        facts.current.clear();
        once.forEach(s -> facts.current.add(new CurrentStep(s, false, false, false)));
        assertThat(fit(facts, template)).extracting(FittedStep::outcome).containsOnly(Outcome.KEPT);
    }

    static List<FittedStep> fit(Facts facts, TemplateStep... steps) {
        Map<UUID, Option> offered = facts.options.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Option::id, Function.identity()));
        return TemplateFit.fit(
                facts.facts(),
                offered,
                new TemplateFit.Use(id(500), "Ratios with food", List.of(steps), WEDNESDAY, Facts.TEACHER));
    }

    private static StepContent after(FittedStep fitted) {
        return requireNonNull(fitted.after());
    }

    static List<StepContent> path(Facts facts) {
        return facts.current.stream().map(CurrentStep::content).toList();
    }

    static List<StepContent> laidOver(Facts facts, List<FittedStep> fitted) {
        return TemplateFit.laidOver(path(facts), fitted);
    }

    private static List<Code> codes(List<FittedStep> fitted) {
        return fitted.stream()
                .flatMap(f -> f.clashes().stream())
                .map(TemplateClash::code)
                .toList();
    }

    static TemplateStep step(String title, int competency, int level, @Nullable Integer week, int... options) {
        List<UUID> ids = new ArrayList<>();
        Arrays.stream(options).forEach(o -> ids.add(id(o)));
        return new TemplateStep(
                title,
                null,
                List.of(new Target(id(competency), level)),
                week,
                week == null ? null : 1,
                45,
                StepKind.MAKE,
                Mode.SMALL_GROUP,
                null,
                ids);
    }

    private static TemplateStep idea(String title, int week) {
        return new TemplateStep(
                title, null, List.of(), week, 1, 30, StepKind.GO_OUT, Mode.WHOLE_GROUP, "Park", List.of());
    }
}
