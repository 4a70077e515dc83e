package org.trellis.mastery.domain.rule;

import static org.trellis.mastery.RuleSetting.*;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.mastery.RuleParameters;

/**
 * Enough pieces, good enough lately, of more than one kind, seen by a teacher and spread over time.
 *
 * <p>The level it reports is the one that {@code minAtLevel} of the latest pieces reach, so that one lucky or unlucky
 * day moves it by nothing.
 */
public record BodyOfEvidenceRule(RuleParameters parameters) implements MasteryRule {

    @Override
    public RuleOutcome judge(Collection<Piece> given) {
        Pieces pieces = Pieces.inOrder(given);
        if (pieces.count() == 0) {
            return RuleOutcome.notStarted();
        }
        Pieces latest = pieces.latest(parameters.whole(AMONG_LATEST));
        int required = Math.min(parameters.requiredLevel(), pieces.top());
        int level = supportedLevel(latest);
        return firstMissing(pieces, latest, level, required)
                .map(why ->
                        RuleOutcome.developing(level, why, pieces.stuckUnder(required, parameters.whole(STUCK_AFTER))))
                .orElseGet(() -> RuleOutcome.sufficient(level, met(pieces, latest, level)));
    }

    private int supportedLevel(Pieces latest) {
        List<Integer> levels = IntStream.of(latest.levels())
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList();
        return levels.get(Math.min(parameters.whole(MIN_AT_LEVEL), levels.size()) - 1);
    }

    private Optional<Reason> firstMissing(Pieces pieces, Pieces latest, int level, int required) {
        return Stream.of(
                        Reason.unless("NEEDS_MORE_PIECES", pieces.count(), parameters.whole(MIN_PIECES)),
                        needAtLevel(latest, level, required),
                        Reason.unless("NEEDS_VARIETY", variety(pieces), parameters.whole(MIN_KINDS)),
                        Reason.unless("NEEDS_TEACHER_SCORE", teacherScored(pieces), parameters.whole(TEACHER_SCORED)),
                        Reason.unless("NEEDS_TIME", spanDays(pieces), parameters.whole(SPAN_DAYS)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Reason> needAtLevel(Pieces latest, int level, int required) {
        int have = latest.atLevel(required);
        int need = parameters.whole(MIN_AT_LEVEL);
        return have >= need
                ? Optional.empty()
                : Optional.of(new Reason(
                        "NEEDS_LEVEL",
                        Map.of(
                                "have", have,
                                "need", need,
                                "among", latest.count(),
                                "level", level,
                                "requiredLevel", required)));
    }

    private static Reason met(Pieces pieces, Pieces latest, int level) {
        return new Reason(
                "RULE_MET",
                Map.of(
                        "pieces", pieces.count(),
                        "atLevel", latest.atLevel(level),
                        "among", latest.count(),
                        "level", level));
    }

    private static int variety(Pieces pieces) {
        long kinds = pieces.list().stream().map(Piece::kind).distinct().count();
        long places = pieces.list().stream()
                .map(p -> p.context().strip().toLowerCase(Locale.ROOT))
                .filter(place -> !place.isEmpty())
                .distinct()
                .count();
        return Math.toIntExact(Math.max(kinds, places));
    }

    private static int teacherScored(Pieces pieces) {
        return Math.toIntExact(
                pieces.list().stream().filter(Piece::teacherScored).count());
    }

    private static int spanDays(Pieces pieces) {
        return Math.toIntExact(ChronoUnit.DAYS.between(
                pieces.list().getFirst().performedOn(), pieces.list().getLast().performedOn()));
    }
}
