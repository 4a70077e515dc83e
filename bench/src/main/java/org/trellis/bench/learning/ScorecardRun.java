package org.trellis.bench.learning;

import java.util.ArrayList;
import java.util.List;
import org.trellis.mastery.domain.estimate.Constants;
import org.trellis.mastery.domain.estimate.Scorecard;

/**
 * The scorecard, fit on training learners. Their clues come from a filter that has not met them: in five parts, each part
 * seen by a filter that learned the tasks from the other four, as it will be for learners to come.
 */
final class ScorecardRun {

    private static final int PARTS = 5;

    private final Split split;
    private final Constants constants;
    private final List<Learner> shuffled;

    ScorecardRun(Split split, Constants constants, long seed) {
        this.split = split;
        this.constants = constants;
        this.shuffled = split.parts(0, seed).getFirst();
    }

    /** Foretells the test learners, without and with calibration. */
    List<Forecasts> foretell() {
        Sheet fit = new Sheet();
        Sheet aside = new Sheet();
        for (int part = 1; part < PARTS; part++) {
            part(part, fit);
        }
        part(0, aside);
        Calibration calibration = Calibration.on(aside.by(ScorecardFit.of(fit)));
        fit.addAll(aside);
        Scorecard card = ScorecardFit.of(fit);
        FilterRun run = new FilterRun(constants);
        run.over(shuffled);
        Sheet test = new Sheet();
        run.show(split.test(), test::add);
        Forecasts raw = test.by(card);
        return List.of(raw, raw.through(calibration::of));
    }

    private void part(int part, Sheet sheet) {
        List<Learner> in = new ArrayList<>();
        List<Learner> out = new ArrayList<>();
        for (int i = 0; i < shuffled.size(); i++) {
            (i % PARTS == part ? out : in).add(shuffled.get(i));
        }
        FilterRun run = new FilterRun(constants);
        run.over(in);
        run.show(out, sheet::add);
    }
}
