package org.trellis.insights.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.Competencies;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.ItemState;
import org.trellis.mastery.MasteryLookup;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;

/** One class at a glance. The number of queries is the same whatever the size of the class. */
@ApplicationScoped
public class ClassInsightService {

    private final Relationships relationships;
    private final ClassRepository classes;
    private final Competencies competencies;
    private final MasteryLookup mastery;

    ClassInsightService(
            Relationships relationships, ClassRepository classes, Competencies competencies, MasteryLookup mastery) {
        this.relationships = relationships;
        this.classes = classes;
        this.competencies = competencies;
        this.mastery = mastery;
    }

    /**
     * @param asOf the states as they were known then, of the students and competencies of today; absent for now
     * @throws org.trellis.platform.error.ProblemException 404 where nothing connects the caller to the class, 403 for its
     *     students
     */
    @Transactional
    public ClassGrid grid(UUID classId, @Nullable Instant asOf) {
        relationships.requireClass(classId, Purpose.CLASS_OVERVIEW).requireStaff();
        ClassRoster roster = classes.roster(classId);
        relationships.recordShown(roster.studentIds(), Purpose.CLASS_OVERVIEW);
        List<CompetencyRef> columns =
                List.copyOf(competencies.refs(classes.competencies(classId)).values());
        return ClassGrid.of(roster, columns, states(roster, columns, asOf));
    }

    /** The same class in a handful of figures. */
    @Transactional
    public ClassSummary summary(UUID classId) {
        return ClassSummary.of(grid(classId, null));
    }

    private List<ItemState> states(ClassRoster roster, List<CompetencyRef> columns, @Nullable Instant asOf) {
        List<UUID> ids = columns.stream().map(CompetencyRef::id).toList();
        return asOf == null
                ? mastery.statesOf(roster.studentIds(), ids)
                : mastery.statesAsOf(roster.studentIds(), ids, asOf);
    }
}
