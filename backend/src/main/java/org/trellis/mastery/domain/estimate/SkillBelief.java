package org.trellis.mastery.domain.estimate;

/** What is believed of one learner in one competency, apart from the learner all over. */
public final class SkillBelief {

    private final Belief belief;
    private double seenOn = Double.NaN;

    SkillBelief(double mean, double variance) {
        belief = new Belief(mean, variance);
    }

    Belief belief() {
        return belief;
    }

    /** Days without evidence until that day; 0 before the first. */
    double daysUnseen(double day) {
        return seenOn < day ? day - seenOn : 0;
    }

    void seen(double day) {
        seenOn = Double.isNaN(seenOn) ? day : Math.max(seenOn, day);
    }
}
