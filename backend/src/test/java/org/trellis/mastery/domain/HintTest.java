package org.trellis.mastery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.domain.estimate.Band;

class HintTest {

    @ParameterizedTest
    @CsvSource({
        "SUFFICIENT, NOT_YET, 3, CHECK_TRANSFER",
        "SUFFICIENT, EMERGING, 3, READY",
        "SUFFICIENT, LIKELY, 3, READY",
        "SUFFICIENT, STRONG, 3, READY_AND_SURE",
        "SUFFICIENT, NOT_ENOUGH_EVIDENCE, 1, READY",
        "DEVELOPING, NOT_YET, 9, KEEP_LEARNING",
        "DEVELOPING, NOT_YET, 10, STUCK",
        "DEVELOPING, EMERGING, 3, NAME_MISSING_EVIDENCE",
        "DEVELOPING, STRONG, 3, OFFER_DEMONSTRATION",
        "ATTAINED, NOT_YET, 12, NONE",
        "DUE_FOR_CHECK, STRONG, 12, NONE",
    })
    void ruleAndEstimateTogetherSuggest(CompetencyStatus status, Band band, int pieces, Hint hint) {
        assertThat(Hint.of(status, band, pieces)).isEqualTo(hint);
    }
}
