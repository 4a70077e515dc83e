package org.trellis.insights.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.OpenAdvancement;
import org.trellis.mastery.OpenContest;
import org.trellis.mastery.WaitingEvidence;
import org.trellis.paths.WaitingProposal;
import org.trellis.people.PersonRef;
import org.trellis.profiles.LongUnmet;
import org.trellis.profiles.OverdueReview;

/** Turns what is open into named needs: each rests on one rule and on the evidence that made the rule hold. */
final class NeedFinder {

    static final Duration LONG_WAIT = Duration.ofDays(3);

    private final Map<UUID, PersonRef> students;
    private final Map<UUID, CompetencyRef> competencies;
    private final ZonedDateTime now;

    NeedFinder(Map<UUID, PersonRef> students, Map<UUID, CompetencyRef> competencies, ZonedDateTime now) {
        this.students = students;
        this.competencies = competencies;
        this.now = now;
    }

    List<Need> find(OpenWork.Found found) {
        List<Need> needs = new ArrayList<>();
        addContests(found.contests(), needs);
        addWaiting(found.waiting(), needs);
        addPoints(found.points(), found.advancements(), needs);
        addProposals(found.plans().proposals(), needs);
        addReviews(found.plans().reviews(), needs);
        addUnmet(found.plans().unmet(), needs);
        needs.sort(Comparator.comparing(Need::rule).thenComparing(Need::since));
        return needs;
    }

    private void addContests(List<OpenContest> contests, List<Need> needs) {
        for (OpenContest contest : contests) {
            Instant since = contest.contestedAt();
            Need.Params params = new Need.Params(days(since), competencies.get(contest.competencyId()), null, null);
            add(needs, contest.studentId(), NeedRule.JUDGEMENT_CONTESTED, params, since, List.of(contest.evidenceId()));
        }
    }

    private void addProposals(List<WaitingProposal> proposals, List<Need> needs) {
        for (WaitingProposal proposal : proposals) {
            Instant since = proposal.createdAt();
            if (!proposal.educatorAgreed() && isLong(since, now.toInstant())) {
                Need.Params params = new Need.Params(days(since), null, null, proposal.revisionId());
                add(needs, proposal.studentId(), NeedRule.PROPOSAL_WAITING, params, since, List.of());
            }
        }
    }

    private void addReviews(List<OverdueReview> reviews, List<Need> needs) {
        for (OverdueReview review : reviews) {
            Instant since = review.reviewOn().atStartOfDay(now.getZone()).toInstant();
            Need.Params params = Need.Params.days((int) ChronoUnit.DAYS.between(review.reviewOn(), now.toLocalDate()));
            add(needs, review.studentId(), NeedRule.PROFILE_REVIEW_OVERDUE, params, since, List.of());
        }
    }

    private void addUnmet(List<LongUnmet> unmet, List<Need> needs) {
        for (LongUnmet one : unmet) {
            Instant since = one.lastHeld();
            add(needs, one.studentId(), NeedRule.CHECK_IN_DUE, Need.Params.days(days(since)), since, List.of());
        }
    }

    /** One row for a student, whatever the number of pieces. */
    private void addWaiting(List<WaitingEvidence> waiting, List<Need> needs) {
        Map<UUID, List<WaitingEvidence>> byStudent = new LinkedHashMap<>();
        waiting.stream()
                .filter(piece -> waitsLong(piece, now.toInstant()))
                .forEach(piece -> byStudent
                        .computeIfAbsent(piece.studentId(), k -> new ArrayList<>())
                        .add(piece));
        byStudent.forEach((student, pieces) -> {
            Instant since = pieces.getFirst().submittedAt();
            List<UUID> ids =
                    pieces.reversed().stream().map(WaitingEvidence::evidenceId).toList();
            add(needs, student, NeedRule.EVIDENCE_WAITING, Need.Params.days(days(since)), since, ids);
        });
    }

    private void addPoints(List<OpenPoint> points, List<OpenAdvancement> advancements, List<Need> needs) {
        record Place(UUID student, UUID competency) {}
        Map<Place, OpenAdvancement> open = new LinkedHashMap<>();
        advancements.forEach(a -> open.put(new Place(a.studentId(), a.competencyId()), a));
        for (OpenPoint point : points) {
            OpenAdvancement advancement = open.get(new Place(point.studentId(), point.competencyId()));
            if (point.stuck() || advancement != null) {
                NeedRule rule = rule(point, advancement);
                // a decision waits since it was proposed, whatever was shown later
                Instant since =
                        rule == NeedRule.STUCK || advancement == null ? point.since() : advancement.proposedAt();
                Need.Params params = new Need.Params(
                        days(since),
                        competencies.get(point.competencyId()),
                        advancement == null ? null : advancement.advancementId(),
                        null);
                add(needs, point.studentId(), rule, params, since, point.evidenceIds());
            }
        }
    }

    private NeedRule rule(OpenPoint point, @Nullable OpenAdvancement advancement) {
        if (point.stuck() || advancement == null) {
            return NeedRule.STUCK;
        }
        return SchoolDays.decisionIsLate(advancement.proposedAt(), now)
                ? NeedRule.CONFIRMATION_OVERDUE
                : NeedRule.READY_TO_CONFIRM;
    }

    private void add(
            List<Need> needs, UUID student, NeedRule rule, Need.Params params, Instant since, List<UUID> evidence) {
        PersonRef who = students.get(student);
        if (who != null) {
            needs.add(new Need(who, rule, params, since, evidence));
        }
    }

    static boolean waitsLong(WaitingEvidence piece, Instant now) {
        return isLong(piece.submittedAt(), now);
    }

    private static boolean isLong(Instant since, Instant now) {
        return Duration.between(since, now).compareTo(LONG_WAIT) > 0;
    }

    private int days(Instant since) {
        return (int) Duration.between(since, now.toInstant()).toDays();
    }
}
