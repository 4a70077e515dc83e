package org.trellis.insights.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.ItemState;
import org.trellis.people.PersonRef;

/**
 * Students times competencies. Everything on a teacher's class screens is worked out from this in the browser.
 *
 * @param cells one row for each student, one cell for each competency, both in the order of the lists; a cell is null where
 *     the student has not started
 */
public record ClassGrid(
        UUID classId,
        String title,
        List<PersonRef> students,
        List<Column> competencies,
        List<List<@Nullable Cell>> cells) {

    /** Levels 0 to 4 at least; a larger scale makes the list longer. */
    private static final int FEWEST_LEVELS = 5;

    /** @param distribution how many students are at each level, lowest first; who has not started is at level 0 */
    public record Column(CompetencyRef competency, List<Integer> distribution) {}

    /** @param evidence accepted pieces @param waiting pieces that wait for a teacher */
    public record Cell(
            int level,
            int evidence,
            int waiting,
            CompetencyStatus status,
            boolean stuck,
            @Nullable LocalDate lastOn) {}

    private record Place(UUID student, UUID competency) {}

    static ClassGrid of(ClassRoster roster, List<CompetencyRef> competencies, Collection<ItemState> states) {
        Map<Place, Cell> cells = new HashMap<>();
        states.forEach(state -> cells.put(new Place(state.studentId(), state.competencyId()), cell(state)));
        List<Column> columns = competencies.stream()
                .map(competency -> new Column(competency, distribution(roster, competency.id(), cells)))
                .toList();
        List<List<@Nullable Cell>> rows = new ArrayList<>();
        for (PersonRef student : roster.students()) {
            List<@Nullable Cell> row = new ArrayList<>();
            competencies.forEach(competency -> row.add(cells.get(new Place(student.id(), competency.id()))));
            rows.add(row);
        }
        return new ClassGrid(roster.classId(), roster.title(), roster.students(), columns, rows);
    }

    private static Cell cell(ItemState state) {
        return new Cell(
                state.level(),
                state.evidenceCount(),
                state.waitingCount(),
                state.status(),
                state.stuck(),
                state.lastEvidenceOn());
    }

    private static List<Integer> distribution(ClassRoster roster, UUID competency, Map<Place, Cell> cells) {
        Integer[] counts = new Integer[FEWEST_LEVELS];
        Arrays.fill(counts, 0);
        for (PersonRef student : roster.students()) {
            Cell cell = cells.get(new Place(student.id(), competency));
            int level = cell == null ? 0 : cell.level();
            if (level >= counts.length) {
                int known = counts.length;
                counts = Arrays.copyOf(counts, level + 1);
                Arrays.fill(counts, known, counts.length, 0);
            }
            counts[level]++;
        }
        return List.of(counts);
    }
}
