package org.trellis.mastery.domain.estimate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The estimate of one learner in one competency from the signs of that competency alone, so that strength elsewhere lends
 * no halo and weakness elsewhere casts no shadow. Signs are gone through by the day they were shown: one that arrives late
 * or is corrected leads to the same estimate as if it had always been there.
 */
public final class Estimation {

    private final Constants constants;
    private final EvidenceFilter filter;
    private final Belief learner;
    private final SkillBelief skill;
    private final Encounter met;
    private final List<Term> terms = new ArrayList<>();
    private @Nullable LocalDate newest;

    private Estimation(Constants constants, Belief learner, SkillBelief skill) {
        this.constants = constants;
        this.learner = learner;
        this.skill = skill;
        filter = new EvidenceFilter(constants);
        met = new Encounter(learner, List.of(skill), EvidenceFilter.referenceTask());
    }

    /** Without signs it is what is expected of anyone. */
    public static Estimation from(Constants constants, Collection<Sign> signs) {
        Map<UUID, Sign> once = new TreeMap<>();
        signs.forEach(sign ->
                once.merge(sign.attemptId(), sign, (one, other) -> Sign.BY_DAY.compare(one, other) <= 0 ? one : other));
        EvidenceFilter filter = new EvidenceFilter(constants);
        Estimation estimation = new Estimation(constants, filter.newLearner(), filter.newSkill());
        estimation.terms.add(new Term(Term.Kind.START, null, null, 0, constants.start()));
        once.values().stream().sorted(Sign.BY_DAY).forEach(estimation::take);
        return estimation;
    }

    /** Goes on from an estimate that was kept, as of its newest sign. Its terms begin here. */
    public static Estimation resume(Constants constants, Estimate kept, LocalDate newest) {
        Belief learner = new Belief(kept.learnerMean() - constants.start(), kept.learnerVariance());
        SkillBelief skill = new SkillBelief(kept.skillMean(), kept.skillVariance());
        skill.seen(newest.toEpochDay());
        Estimation estimation = new Estimation(constants, learner, skill);
        estimation.newest = newest;
        return estimation;
    }

    private void take(Sign sign) {
        waitUntil(sign.on());
        double day = sign.on().toEpochDay();
        double delta = switch (sign.showing()) {
            case Answer answer -> filter.answered(met, day, answer);
            case Reading reading -> filter.judged(met, day, reading.target(), reading.noise());
        };
        terms.add(new Term(Term.Kind.EVIDENCE, sign.attemptId(), sign.on(), 0, delta));
    }

    /** What is forgotten until that day; nothing where that is not after the newest sign. */
    public Estimation waitUntil(LocalDate day) {
        if (newest != null && newest.isBefore(day)) {
            int days = Math.toIntExact(ChronoUnit.DAYS.between(newest, day));
            terms.add(new Term(Term.Kind.FORGETTING, null, day, days, filter.forget(skill, day.toEpochDay())));
        }
        newest = newest == null || newest.isBefore(day) ? day : newest;
        return this;
    }

    public Estimate estimate() {
        return new Estimate(
                constants.version(),
                skill.belief().mean(),
                skill.belief().variance(),
                constants.start() + learner.mean(),
                learner.variance());
    }

    /** In the order of days; their deltas add up to the estimate's mean. */
    public List<Term> terms() {
        return List.copyOf(terms);
    }
}
