package org.trellis.mastery.domain.rule;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.RuleParameters;

/**
 * Enough pieces, good enough lately, of more than one kind, seen by a teacher and spread over time.
 *
 * <p>The level it reports is the one that {@code minAtLevel} of the latest pieces reach, so that one lucky or unlucky
 * day moves it by nothing.
 */
public record BodyOfEvidenceRule(RuleParameters parameters) implements MasteryRule {

    private static final Comparator<Piece> BY_PERFORMANCE =
            Comparator.comparing(Piece::performedOn).thenComparing(Piece::evidenceId);

    @Override
    public RuleOutcome judge(Collection<Piece> given) {
        List<Piece> pieces = inOrder(given);
        if (pieces.isEmpty()) {
            return new RuleOutcome(CompetencyStatus.NOT_STARTED, 0, Reason.noEvidence(), false);
        }
        List<Piece> latest = latest(pieces, parameters.amongLatest());
        int level = supportedLevel(latest);
        return firstMissing(pieces, latest, level)
                .map(why -> new RuleOutcome(CompetencyStatus.DEVELOPING, level, why, stuck(pieces)))
                .orElseGet(
                        () -> new RuleOutcome(CompetencyStatus.SUFFICIENT, level, met(pieces, latest, level), false));
    }

    private static List<Piece> inOrder(Collection<Piece> given) {
        Map<UUID, Piece> once = new TreeMap<>();
        given.forEach(piece -> once.merge(piece.evidenceId(), piece, BodyOfEvidenceRule::oneOf));
        return once.values().stream().sorted(BY_PERFORMANCE).toList();
    }

    /** Two readings of one piece should not happen; which one counts must still not depend on their order. */
    private static Piece oneOf(Piece one, Piece other) {
        return Comparator.comparingInt(Piece::level)
                                .thenComparing(BY_PERFORMANCE)
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    private static List<Piece> latest(List<Piece> pieces, int count) {
        return pieces.subList(Math.max(0, pieces.size() - count), pieces.size());
    }

    private int supportedLevel(List<Piece> latest) {
        List<Integer> levels = latest.stream()
                .map(Piece::level)
                .sorted(Comparator.reverseOrder())
                .toList();
        return levels.get(Math.min(parameters.minAtLevel(), levels.size()) - 1);
    }

    private Optional<Reason> firstMissing(List<Piece> pieces, List<Piece> latest, int level) {
        return Stream.of(
                        need("NEEDS_MORE_PIECES", pieces.size(), parameters.minPieces()),
                        needAtLevel(latest, level),
                        need("NEEDS_VARIETY", variety(pieces), parameters.minKinds()),
                        need("NEEDS_TEACHER_SCORE", teacherScored(pieces), parameters.teacherScored()),
                        need("NEEDS_TIME", spanDays(pieces), parameters.spanDays()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Reason> need(String code, int have, int need) {
        return have >= need ? Optional.empty() : Optional.of(Reason.missing(code, have, need));
    }

    private Optional<Reason> needAtLevel(List<Piece> latest, int level) {
        int required = required(latest);
        int have = atLevel(latest, required);
        return have >= parameters.minAtLevel()
                ? Optional.empty()
                : Optional.of(new Reason(
                        "NEEDS_LEVEL",
                        Map.of(
                                "have",
                                have,
                                "need",
                                parameters.minAtLevel(),
                                "among",
                                latest.size(),
                                "level",
                                level,
                                "requiredLevel",
                                required)));
    }

    /** On a scale that ends below the required level, its top is asked for. */
    private int required(List<Piece> pieces) {
        return Math.min(parameters.requiredLevel(), pieces.getLast().top());
    }

    private static Reason met(List<Piece> pieces, List<Piece> latest, int level) {
        return new Reason(
                "RULE_MET",
                Map.of(
                        "pieces",
                        pieces.size(),
                        "atLevel",
                        atLevel(latest, level),
                        "among",
                        latest.size(),
                        "level",
                        level));
    }

    private static int atLevel(List<Piece> pieces, int level) {
        return Math.toIntExact(pieces.stream().filter(p -> p.level() >= level).count());
    }

    private static int variety(List<Piece> pieces) {
        long kinds = pieces.stream().map(Piece::kind).distinct().count();
        long places = pieces.stream()
                .map(p -> p.context().strip().toLowerCase(Locale.ROOT))
                .filter(place -> !place.isEmpty())
                .distinct()
                .count();
        return Math.toIntExact(Math.max(kinds, places));
    }

    private static int teacherScored(List<Piece> pieces) {
        return Math.toIntExact(pieces.stream().filter(Piece::teacherScored).count());
    }

    private static int spanDays(List<Piece> pieces) {
        return Math.toIntExact(ChronoUnit.DAYS.between(
                pieces.getFirst().performedOn(), pieces.getLast().performedOn()));
    }

    private boolean stuck(List<Piece> pieces) {
        return pieces.size() >= parameters.stuckAfter()
                && atLevel(latest(pieces, parameters.stuckAfter()), required(pieces)) == 0;
    }
}
