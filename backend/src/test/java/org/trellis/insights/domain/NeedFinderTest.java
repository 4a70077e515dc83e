package org.trellis.insights.domain;

import static java.time.ZoneOffset.UTC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.OpenAdvancement;
import org.trellis.mastery.WaitingEvidence;
import org.trellis.paths.PathCause;
import org.trellis.paths.WaitingProposal;
import org.trellis.people.PersonRef;
import org.trellis.profiles.LongUnmet;
import org.trellis.profiles.OverdueReview;

class NeedFinderTest {

    private static final OpenPlans.Found NOTHING_OPEN = new OpenPlans.Found(List.of(), List.of(), List.of(), List.of());

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final ZonedDateTime NOW =
            Instant.parse("2026-11-23T12:00:00Z").atZone(ZONE);
    private static final PersonRef WEI = PersonRef.of(new UUID(1, 1), "Wei Zhang");
    private static final PersonRef AMARA = PersonRef.of(new UUID(1, 2), "Amara Diallo");
    private static final CompetencyRef RATIOS = new CompetencyRef(new UUID(2, 1), "6.RP.A.1", "Ratios", null, null);
    private static final UUID PIECE = new UUID(4, 1);

    @Test
    void evidenceCountsOnceItHasWaitedMoreThanThreeDays() {
        WaitingEvidence old = waiting(PIECE, WEI, 5);
        WaitingEvidence newer = waiting(new UUID(4, 2), WEI, 4);
        WaitingEvidence fresh = waiting(new UUID(4, 3), AMARA, 3);

        assertEquals(
                List.of(new Need(
                        WEI,
                        NeedRule.EVIDENCE_WAITING,
                        Need.Params.days(5),
                        old.submittedAt(),
                        List.of(newer.evidenceId(), PIECE))),
                find(List.of(old, newer, fresh), List.of(), List.of()));
    }

    @Test
    void aStuckStudentIsNamedWithThePiecesThatSayIt() {
        OpenPoint stuck = new OpenPoint(AMARA.id(), RATIOS.id(), true, ago(2), List.of(PIECE));

        assertEquals(
                List.of(new Need(
                        AMARA, NeedRule.STUCK, new Need.Params(2, RATIOS, null, null), ago(2), List.of(PIECE))),
                find(List.of(), List.of(stuck), List.of()));
    }

    @Test
    void aDecisionThatIsOpenForMoreThanFiveSchoolDaysComesFirst() {
        OpenPoint met = new OpenPoint(WEI.id(), RATIOS.id(), false, ago(1), List.of(PIECE));

        assertEquals(NeedRule.READY_TO_CONFIRM, ruleOf(met, ago(7)));
        assertEquals(NeedRule.CONFIRMATION_OVERDUE, ruleOf(met, ago(8)));
    }

    @Test
    void aDecisionWaitsSinceItWasProposedWhateverWasShownLater() {
        OpenPoint met = new OpenPoint(WEI.id(), RATIOS.id(), false, ago(0), List.of(PIECE));
        OpenAdvancement open = new OpenAdvancement(new UUID(5, 1), WEI.id(), RATIOS.id(), ago(9));

        Need need = find(List.of(), List.of(met), List.of(open)).getFirst();

        assertEquals(NeedRule.CONFIRMATION_OVERDUE, need.rule());
        assertEquals(ago(9), need.since());
        assertEquals(9, need.params().days());
    }

    @Test
    void theSixthSchoolDayBeginsAtMidnightWhereTheSchoolIs() {
        Instant thursday = NOW.minusDays(11).toInstant();
        ZonedDateTime late = ZonedDateTime.of(2026, 11, 19, 22, 30, 0, 0, ZONE);

        assertFalse(SchoolDays.decisionIsLate(thursday, late));
        assertTrue(SchoolDays.decisionIsLate(thursday, late.plusHours(2)), "control: 00:30");
        assertTrue(SchoolDays.decisionIsLate(thursday, late.withZoneSameInstant(UTC)), "control: in Greenwich");
    }

    private static NeedRule ruleOf(OpenPoint point, Instant proposedAt) {
        OpenAdvancement open = new OpenAdvancement(new UUID(5, 1), point.studentId(), point.competencyId(), proposedAt);
        return find(List.of(), List.of(point), List.of(open)).getFirst().rule();
    }

    @Test
    void aMetRuleIsANeedOnlyWhileItsDecisionIsOpen() {
        OpenPoint met = new OpenPoint(WEI.id(), RATIOS.id(), false, ago(1), List.of(PIECE));
        UUID advancement = new UUID(5, 1);

        assertEquals(List.of(), find(List.of(), List.of(met), List.of()));
        assertEquals(
                List.of(new Need(
                        WEI,
                        NeedRule.READY_TO_CONFIRM,
                        new Need.Params(1, RATIOS, advancement, null),
                        ago(1),
                        List.of(PIECE))),
                find(
                        List.of(),
                        List.of(met),
                        List.of(new OpenAdvancement(advancement, WEI.id(), RATIOS.id(), ago(1)))));
    }

    @Test
    void rulesComeInTheirOrderAndTheLongestWaitFirst() {
        OpenPoint recent = new OpenPoint(WEI.id(), RATIOS.id(), true, ago(1), List.of());
        OpenPoint earlier = new OpenPoint(AMARA.id(), RATIOS.id(), true, ago(9), List.of());

        List<Need> needs = find(List.of(waiting(PIECE, WEI, 4)), List.of(recent, earlier), List.of());

        assertEquals(
                List.of(NeedRule.EVIDENCE_WAITING, NeedRule.STUCK, NeedRule.STUCK),
                needs.stream().map(Need::rule).toList());
        assertEquals(AMARA, needs.get(1).student());
    }

    @Test
    void aProposalCountsWhileItWaitsForAnEducator() {
        UUID revision = new UUID(6, 1);
        List<WaitingProposal> proposals = List.of(
                new WaitingProposal(revision, WEI.id(), PathCause.EVIDENCE, ago(4), true, false),
                new WaitingProposal(new UUID(6, 2), AMARA.id(), PathCause.EVIDENCE, ago(4), false, true),
                new WaitingProposal(new UUID(6, 3), AMARA.id(), PathCause.EVIDENCE, ago(2), true, false));

        List<Need> needs = new NeedFinder(Map.of(WEI.id(), WEI, AMARA.id(), AMARA), Map.of(), NOW)
                .find(settling(new OpenPlans.Found(proposals, List.of(), List.of(), List.of())));

        assertEquals(
                List.of(new Need(
                        WEI, NeedRule.PROPOSAL_WAITING, new Need.Params(4, null, null, revision), ago(4), List.of())),
                needs);
    }

    @Test
    void anAgreedProfileIsLookedAtAgainWhenItsDayHasCome() {
        LocalDate reviewOn = LocalDate.of(2026, 11, 20);
        List<OverdueReview> reviews = List.of(new OverdueReview(WEI.id(), new UUID(7, 1), reviewOn));

        List<Need> needs = new NeedFinder(Map.of(WEI.id(), WEI), Map.of(), NOW)
                .find(settling(new OpenPlans.Found(List.of(), reviews, List.of(), List.of())));

        assertEquals(
                List.of(new Need(
                        WEI,
                        NeedRule.PROFILE_REVIEW_OVERDUE,
                        Need.Params.days(3),
                        Instant.parse("2026-11-20T06:00:00Z"),
                        List.of())),
                needs);
    }

    @Test
    void aCheckInIsDueWhenTheLastOneIsLongAgo() {
        List<LongUnmet> unmet = List.of(new LongUnmet(WEI.id(), ago(15)));

        List<Need> needs = new NeedFinder(Map.of(WEI.id(), WEI), Map.of(), NOW)
                .find(settling(new OpenPlans.Found(List.of(), List.of(), unmet, List.of())));

        assertEquals(List.of(new Need(WEI, NeedRule.CHECK_IN_DUE, Need.Params.days(15), ago(15), List.of())), needs);
    }

    private static OpenWork.Found settling(OpenPlans.Found plans) {
        return new OpenWork.Found(List.of(), List.of(), List.of(), List.of(), plans, List.of());
    }

    private static List<Need> find(
            List<WaitingEvidence> waiting, List<OpenPoint> points, List<OpenAdvancement> advancements) {
        return new NeedFinder(Map.of(WEI.id(), WEI, AMARA.id(), AMARA), Map.of(RATIOS.id(), RATIOS), NOW)
                .find(new OpenWork.Found(waiting, List.of(), points, advancements, NOTHING_OPEN, List.of()));
    }

    private static WaitingEvidence waiting(UUID id, PersonRef who, int days) {
        return new WaitingEvidence(id, who.id(), ago(days));
    }

    private static Instant ago(int days) {
        return NOW.toInstant().minus(Duration.ofDays(days));
    }
}
