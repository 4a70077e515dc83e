package org.trellis.paths.domain.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolWeeksTest {

    @Test
    void weeksWithoutASchoolDayLieBetweenTwoTerms() {
        assertThat(SchoolWeeks.between(day("2026-12-18"), day("2027-01-05")))
                .isEqualTo(List.of(day("2026-12-21"), day("2026-12-28")));
        assertThat(SchoolWeeks.between(day("2026-12-16"), day("2026-12-17"))).isEmpty();
        assertThat(SchoolWeeks.between(day("2027-01-16"), day("2027-01-19"))).isEmpty();
    }

    @Test
    void nothingIsPlannedInThem() {
        Limits limits = Limits.DEFAULT.without(List.of(day("2026-12-21")));
        assertThat(limits.minutesOf(day("2026-12-21"))).isZero();
        assertThat(limits.minutesOf(day("2026-12-28"))).isEqualTo(Limits.DEFAULT.minutesPerWeek());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
