package org.trellis.insights.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.CompetencyStatus;

/**
 * A class in figures, for the line of words above its grid.
 *
 * @param waiting pieces of evidence that wait for a teacher
 * @param ready places where the rule is met and an educator's decision is open
 * @param stuck places where several tries in a row stayed under the required level
 * @param belowDeveloping competencies in which at least half of the class is below level 2
 */
public record ClassSummary(
        UUID classId,
        String title,
        int students,
        int competencies,
        int waiting,
        int ready,
        int stuck,
        int belowDeveloping) {

    private static final int DEVELOPING = 2;

    static ClassSummary of(ClassGrid grid) {
        List<ClassGrid.@Nullable Cell> started = grid.cells().stream()
                .flatMap(List::stream)
                .filter(cell -> cell != null)
                .toList();
        return new ClassSummary(
                grid.classId(),
                grid.title(),
                grid.students().size(),
                grid.competencies().size(),
                started.stream().mapToInt(ClassGrid.Cell::waiting).sum(),
                (int) started.stream()
                        .filter(cell -> cell.status() == CompetencyStatus.SUFFICIENT)
                        .count(),
                (int) started.stream().filter(ClassGrid.Cell::stuck).count(),
                (int) grid.competencies().stream()
                        .filter(ClassSummary::mostlyBelow)
                        .count());
    }

    private static boolean mostlyBelow(ClassGrid.Column column) {
        int all = column.distribution().stream().mapToInt(Integer::intValue).sum();
        int below = column.distribution().stream()
                .limit(DEVELOPING)
                .mapToInt(Integer::intValue)
                .sum();
        return all > 0 && below * 2 >= all;
    }
}
