package org.trellis.bench.learning;

import java.util.List;
import org.trellis.mastery.domain.estimate.Constants;

/**
 * Seven numbers, one after the other, a step up or down, as long as learners who were set aside are foretold better. It
 * sees training learners only.
 */
final class ConstantsSearch {

    private static final double[] BEGIN = {1, 0.6, 0.4, 1, 0.05, 0.01, 0.001};
    private static final double[] FACTORS = {1.5, 1.5, 1.2, 1.2};

    private final List<Learner> known;
    private final List<Learner> aside;
    private double[] best = BEGIN;
    private double loss;

    private ConstantsSearch(List<Learner> known, List<Learner> aside) {
        this.known = known;
        this.aside = aside;
        this.loss = loss(best);
    }

    static Constants over(List<Learner> known, List<Learner> aside) {
        ConstantsSearch search = new ConstantsSearch(known, aside);
        for (double factor : FACTORS) {
            for (int i = 0; i < BEGIN.length; i++) {
                if (!search.tries(i, factor)) {
                    search.tries(i, 1 / factor);
                }
            }
        }
        return constants(search.best);
    }

    private boolean tries(int number, double factor) {
        double[] other = best.clone();
        other[number] *= factor;
        double otherLoss = loss(other);
        if (otherLoss >= loss) {
            return false;
        }
        best = other;
        loss = otherLoss;
        return true;
    }

    private double loss(double[] numbers) {
        FilterRun run = new FilterRun(constants(numbers));
        run.over(known);
        return run.over(aside).logLoss();
    }

    private static Constants constants(double[] n) {
        Constants classroom = Constants.classroom();
        return new Constants(
                0, n[0], n[1], n[2], n[3], n[4], n[5], n[6], classroom.forgetting(), classroom.largestStep());
    }
}
