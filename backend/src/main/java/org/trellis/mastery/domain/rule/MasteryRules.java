package org.trellis.mastery.domain.rule;

import static org.trellis.mastery.RuleSetting.*;

import org.trellis.mastery.RuleParameters;

/** From what a district set to the rule that decides. */
public final class MasteryRules {

    private MasteryRules() {}

    public static MasteryRule of(RuleParameters parameters) {
        MasteryRule rule = ofKind(parameters);
        return parameters.peersCount() ? rule : new WithoutPeers(rule);
    }

    private static MasteryRule ofKind(RuleParameters parameters) {
        return switch (parameters.kind()) {
            case BODY_OF_EVIDENCE -> new BodyOfEvidenceRule(parameters);
            case N_TIMES -> new TimesRule(parameters);
            case PORTFOLIO -> new PortfolioRule(parameters);
            case HIGHEST -> summary(parameters, Summary.HIGHEST);
            case MOST_RECENT -> summary(parameters, Summary.MOST_RECENT);
            case MODE_OF_RECENT -> summary(parameters, Summary.MODE);
            case MEAN_OF_RECENT -> summary(parameters, Summary.MEAN);
            case MEDIAN_OF_RECENT -> summary(parameters, Summary.MEDIAN);
            case DECAYING_AVERAGE -> summary(parameters, Summary.decaying(parameters.whole(LATEST_PERCENT)));
            case POWER_LAW -> summary(parameters, Summary.POWER_LAW);
        };
    }

    private static MasteryRule summary(RuleParameters parameters, Summary summary) {
        var settings = parameters.kind().settings();
        return new SummaryRule(
                parameters.kind(),
                summary,
                settings.contains(AMONG_LATEST) ? parameters.whole(AMONG_LATEST) : Integer.MAX_VALUE,
                parameters.whole(MIN_PIECES),
                settings.contains(MIN_AVERAGE) ? parameters.number(MIN_AVERAGE) : parameters.requiredLevel(),
                parameters.requiredLevel(),
                parameters.whole(STUCK_AFTER));
    }
}
