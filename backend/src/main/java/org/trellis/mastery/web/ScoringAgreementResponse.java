package org.trellis.mastery.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;

/**
 * How far educators agree who read the same pieces.
 *
 * @param leastPairs under so many, n is all that is said
 */
record ScoringAgreementResponse(LocalDate from, LocalDate to, int leastPairs, List<Item> items) {

    /**
     * Of one competency and its rubric.
     *
     * @param pairs pieces that two educators read
     * @param kappa Cohen's with quadratic weights; absent for too few pairs, and where all readings give one level
     * @param same share of equal levels
     */
    record Item(
            CompetencyRef competency,
            int pairs,
            @Nullable Double kappa,
            @Nullable Double same) {}
}
