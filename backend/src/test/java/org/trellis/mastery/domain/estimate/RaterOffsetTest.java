package org.trellis.mastery.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trellis.mastery.domain.estimate.RaterOffset.Both;

/** What is known of a classmate's leniency is taken off their levels, and no more than is known. */
class RaterOffsetTest {

    @Test
    void nothingIsTakenOffWhoNobodyKnowsAndMoreTheMoreIsKnown() {
        assertThat(RaterOffset.of(List.of())).isZero();
        assertThat(RaterOffset.of(List.of(new Both(3, 3, 4)))).isZero();
        double once = RaterOffset.of(List.of(new Both(4, 3, 4)));
        double often = RaterOffset.of(java.util.Collections.nCopies(20, new Both(4, 3, 4)));
        assertThat(once).isPositive().isLessThan(often);
        assertThat(often).as("at most what was seen").isLessThan(1.2);
        assertThat(RaterOffset.of(List.of(new Both(2, 3, 4)))).isNegative();
    }

    @Test
    void theirLevelsComeNearerToEducatorsWithIt() {
        Random chance = new Random(41);
        double without = 0;
        double with = 0;
        double turned = 0;
        int judged = 0;
        for (int classmate = 0; classmate < 400; classmate++) {
            int lenient = chance.nextInt(3) - 1;
            List<Both> before = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int educator = 1 + chance.nextInt(3);
                int theirs = Math.clamp(educator + lenient + chance.nextInt(3) - 1, 0, 4);
                double off = Reading.target(theirs, 4) - Reading.target(educator, 4);
                double offset = RaterOffset.of(before);
                without += off * off;
                with += Math.pow(off - offset, 2);
                turned += Math.pow(off + offset, 2);
                before.add(new Both(theirs, educator, 4));
                judged++;
            }
        }
        System.out.printf(
                "FIGURE RATER %d levels by 400 classmates: squared distance to educators %.2f as given, %.2f less their offset%n",
                judged, without / judged, with / judged);
        assertThat(with).isLessThan(0.85 * without);
        assertThat(turned).as("control: added instead of taken off").isGreaterThan(without);
    }
}
