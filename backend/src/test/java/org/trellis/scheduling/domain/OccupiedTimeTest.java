package org.trellis.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccupiedTimeTest {

    @Test
    void blocksThatRunAtOnceCountOnce() {
        assertThat(OccupiedTime.minutes(List.of(slot(13, 14), slot(13, 14), slot(15, 16))))
                .isEqualTo(120);
        assertThat(OccupiedTime.minutes(List.of(slot(9, 12), slot(10, 11), slot(11, 13))))
                .isEqualTo(240);
        assertThat(OccupiedTime.minutes(List.of())).isZero();
    }

    private static FlexBlockSlot slot(int from, int to) {
        return new FlexBlockSlot(LocalDate.EPOCH, LocalTime.of(from, 0), LocalTime.of(to, 0), "Hall");
    }
}
