package org.trellis.paths.domain.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.paths.domain.planner.Facts.TUESDAY;
import static org.trellis.paths.domain.planner.Facts.id;
import static org.trellis.paths.domain.planner.Facts.requiring;
import static org.trellis.paths.domain.planner.Facts.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;
import org.trellis.paths.domain.planner.Reason.Code;

/** Bad input is planned as far as it goes, and what does not go says why; nothing is left out silently. */
class ReasonedReportTest {

    private static final LocalDate OVER = TUESDAY.minusDays(3);

    @Test
    void anOfferInThePastBecomesATalkThatSaysSo() {
        StepContent talk = step(requiring(1).offeredBetween(1, 60, null, OVER).plan(), 1);
        assertThat(talk.how().kind()).isEqualTo(StepKind.MEET);
        assertThat(talk.reasons())
                .anyMatch(r -> r.code() == Code.OFFER_CLOSED
                        && r.params().equals(Map.of("opportunityId", id(60).toString(), "until", OVER.toString())));
        assertThat(Facts.codes(step(requiring(1).offered(1, 60).plan(), 1)))
                .as("control")
                .doesNotContain(Code.OFFER_CLOSED, Code.NO_OPTION);
    }

    @Test
    void anOfferThatEndsBeforeItsPrerequisitesAreDoneSaysSo() {
        Facts facts = requiring(3).first(1, 2).first(2, 3).offeredBetween(3, 60, null, TUESDAY.plusDays(10));
        assertThat(Facts.codes(step(facts.plan(), 3))).contains(Code.OFFER_CLOSED);
        Facts longer = requiring(3).first(1, 2).first(2, 3).offeredBetween(3, 60, null, TUESDAY.plusDays(60));
        assertThat(step(longer.plan(), 3).how().optionIds()).as("control").containsExactly(id(60));
    }

    @Test
    void anOfferIsPlannedBetweenItsDays() {
        LocalDate from = TUESDAY.plusDays(20);
        StepContent step = step(requiring(1).offeredBetween(1, 60, from, null).plan(), 1);
        assertThat(step.how().optionIds()).containsExactly(id(60));
        assertThat(Facts.start(step)).isAfterOrEqualTo(from);
    }

    @Test
    void whatWasAgreedOnAndHasEndedIsReplacedByWhatIsThere() {
        Facts facts =
                requiring(1).offeredBetween(1, 60, null, TUESDAY.plusDays(20)).agreed();
        assertThat(facts.plan().changes(facts.facts().current())).as("control").isFalse();
        facts.today = TUESDAY.plusDays(21);
        facts.newDates = true;
        StepContent talk = step(facts.plan(), 1);
        assertThat(talk.how().optionIds()).isEmpty();
        assertThat(Facts.codes(talk)).contains(Code.OFFER_CLOSED);
        StepContent other = step(facts.offered(1, 61).plan(), 1);
        assertThat(other.how().optionIds()).containsExactly(id(61));
        assertThat(other.how().mode()).isEqualTo(Mode.SMALL_GROUP);
    }

    @Test
    void whatNobodyTeachesIsPlannedAndNamed() {
        Facts facts = requiring(1, 2).offered(2, 60);
        facts.educators.clear();
        Plan plan = facts.plan();
        assertThat(Facts.codes(step(plan, 1))).contains(Code.NOBODY_TEACHES).doesNotContain(Code.NO_OPTION);
        assertThat(Facts.codes(step(plan, 2))).as("control").doesNotContain(Code.NOBODY_TEACHES);
    }

    @Test
    void aLanguageSheDoesNotLearnInIsNamed() {
        Facts facts = requiring(1).offered(1, 60);
        facts.wishes = new Wishes(Set.of("so"), Map.of());
        assertThat(Facts.codes(step(facts.plan(), 1))).contains(Code.NO_OPTION_IN_LANGUAGE);
    }

    @Test
    void theEstimateDecidesHowMuchHelpIsRight() {
        Facts facts = requiring(1).offered(1, 60).withTeacher(1, 61);
        assertThat(step(facts.plan(), 1).how().optionIds().getFirst())
                .as("control")
                .isEqualTo(id(60));
        facts.likely(1, 60, 450).likely(1, 61, 700);
        assertThat(step(facts.plan(), 1).how().mode()).isEqualTo(Mode.INDIVIDUAL);
        facts.likely(1, 60, 750).likely(1, 61, 900);
        assertThat(step(facts.plan(), 1).how().optionIds()).isEqualTo(List.of(id(60), id(61)));
    }
}
