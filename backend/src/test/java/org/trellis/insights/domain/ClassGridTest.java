package org.trellis.insights.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.ItemState;
import org.trellis.people.PersonRef;

class ClassGridTest {

    private static final PersonRef WEI = PersonRef.of(new UUID(1, 1), "Wei Zhang");
    private static final PersonRef AMARA = PersonRef.of(new UUID(1, 2), "Amara Diallo");
    private static final CompetencyRef RATIOS = new CompetencyRef(new UUID(2, 1), "6.RP.A.1", "Ratios", null, "RP");
    private static final CompetencyRef RATES = new CompetencyRef(new UUID(2, 2), "6.RP.A.2", "Rates", null, "RP");

    @Test
    void cellsStandAtTheirStudentAndCompetency() {
        ClassGrid grid = grid(state(AMARA, RATES, CompetencyStatus.DEVELOPING, 2, 1));

        assertEquals(
                new ClassGrid.Cell(2, 3, 1, CompetencyStatus.DEVELOPING, false, LocalDate.of(2026, 11, 2)),
                grid.cells().get(1).get(1));
        assertNull(grid.cells().get(0).get(0));
    }

    @Test
    void whoHasNotStartedCountsAtLevelZero() {
        ClassGrid grid = grid(state(AMARA, RATES, CompetencyStatus.ATTAINED, 4, 0));

        assertEquals(List.of(2, 0, 0, 0, 0), grid.competencies().get(0).distribution());
        assertEquals(List.of(1, 0, 0, 0, 1), grid.competencies().get(1).distribution());
    }

    @Test
    void aScaleOfSixLevelsMakesTheDistributionLonger() {
        assertEquals(
                List.of(1, 0, 0, 0, 0, 1),
                grid(state(WEI, RATIOS, CompetencyStatus.ATTAINED, 5, 0))
                        .competencies()
                        .get(0)
                        .distribution());
    }

    @Test
    void aClassWithoutStudentsIsAnEmptyGrid() {
        ClassGrid grid = ClassGrid.of(new ClassRoster(new UUID(3, 1), "Empty", List.of()), List.of(RATIOS), List.of());

        assertEquals(List.of(), grid.cells());
        assertEquals(0, ClassSummary.of(grid).belowDeveloping());
    }

    @Test
    void summaryCountsWhatATeacherAsksFirst() {
        ClassSummary summary = ClassSummary.of(grid(
                state(WEI, RATIOS, CompetencyStatus.SUFFICIENT, 3, 2),
                state(AMARA, RATIOS, CompetencyStatus.DEVELOPING, 2, 1)));

        assertEquals(new ClassSummary(new UUID(3, 1), "Math", 2, 2, 3, 1, 0, 1), summary);
    }

    private static ClassGrid grid(ItemState... states) {
        return ClassGrid.of(
                new ClassRoster(new UUID(3, 1), "Math", List.of(WEI, AMARA)), List.of(RATIOS, RATES), List.of(states));
    }

    private static ItemState state(PersonRef who, CompetencyRef what, CompetencyStatus status, int level, int waiting) {
        return new ItemState(who.id(), what.id(), status, level, level, 3, waiting, LocalDate.of(2026, 11, 2), false);
    }
}
