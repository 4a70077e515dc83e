package org.trellis.mastery.domain.rule;

import static org.trellis.mastery.RuleSetting.*;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.trellis.mastery.RuleParameters;

/**
 * Level by level, each skill of the rubric shown so many times, as networks of competency schools do it. A complete
 * portfolio opens the next level. A piece judged as a whole shows every skill; without a rubric the competency is the one
 * skill there is.
 */
record PortfolioRule(RuleParameters parameters) implements MasteryRule {

    private static final UUID WHOLE = new UUID(0, 0);

    @Override
    public RuleOutcome judge(Collection<Piece> given) {
        Pieces pieces = Pieces.inOrder(given);
        if (pieces.count() == 0) {
            return RuleOutcome.notStarted();
        }
        int required = Math.min(parameters.requiredLevel(), pieces.top());
        Portfolio portfolio = build(pieces, required);
        boolean met = portfolio.complete(parameters.whole(LOWEST_BELOW));
        Reason reason = reason(portfolio, met);
        return met
                ? RuleOutcome.sufficient(portfolio.level(), reason)
                : RuleOutcome.developing(
                        Math.max(portfolio.level() - 1, 0),
                        reason,
                        pieces.stuckUnder(required, parameters.whole(STUCK_AFTER)));
    }

    /** The portfolio the student works on, or the complete one of the required level. */
    private Portfolio build(Pieces pieces, int required) {
        Set<UUID> skills = skills(pieces);
        int start = Math.min(parameters.whole(START_LEVEL), required);
        Portfolio portfolio = portfolio(start, skills, OptionalDouble.empty());
        for (Piece piece : pieces.list()) {
            marks(piece, skills).forEach(portfolio::add);
            if (portfolio.level() < required && portfolio.complete(parameters.whole(LOWEST_BELOW))) {
                portfolio = portfolio(portfolio.level() + 1, skills, OptionalDouble.of(portfolio.average()));
            }
        }
        return portfolio;
    }

    private Portfolio portfolio(int level, Set<UUID> skills, OptionalDouble left) {
        return new Portfolio(level, parameters.whole(DEMONSTRATIONS), skills, left);
    }

    /** The skills of the rubric as the latest piece that speaks of them knew it. */
    private static Set<UUID> skills(Pieces pieces) {
        for (Piece piece : pieces.list().reversed()) {
            if (!piece.marks().isEmpty()) {
                Set<UUID> skills = new LinkedHashSet<>();
                piece.marks().forEach(mark -> skills.add(mark.skillId()));
                return skills;
            }
        }
        return Set.of(WHOLE);
    }

    private static List<Mark> marks(Piece piece, Set<UUID> skills) {
        return piece.marks().isEmpty()
                ? skills.stream()
                        .map(id -> new Mark(id, Mark.Kind.RATED, piece.level()))
                        .toList()
                : piece.marks();
    }

    private Reason reason(Portfolio portfolio, boolean met) {
        Map<String, Object> params = new TreeMap<>(Map.of(
                "have", portfolio.have(),
                "need", portfolio.need(),
                "level", portfolio.level(),
                "requiredLevel", parameters.requiredLevel(),
                "missed", portfolio.missed(),
                "average", SummaryRule.rounded(portfolio.average(), 2).doubleValue(),
                "lowest", portfolio.lowest()));
        portfolio
                .growth()
                .ifPresent(growth ->
                        params.put("growth", SummaryRule.rounded(growth, 2).doubleValue()));
        portfolio
                .baseline()
                .ifPresent(from ->
                        params.put("baseline", SummaryRule.rounded(from, 2).doubleValue()));
        return new Reason(code(portfolio, met), params);
    }

    private static String code(Portfolio portfolio, boolean met) {
        if (met) {
            return "PORTFOLIO_MET";
        }
        if (portfolio.have() < portfolio.need()) {
            return "NEEDS_DEMONSTRATIONS";
        }
        return portfolio.average() < portfolio.level() ? "NEEDS_HIGHER_AVERAGE" : "NEEDS_HIGHER_LOWEST";
    }
}
