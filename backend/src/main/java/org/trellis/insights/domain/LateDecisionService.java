package org.trellis.insights.domain;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trellis.competencies.Competencies;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.MasteryLookup;
import org.trellis.mastery.OpenAdvancement;
import org.trellis.people.People;
import org.trellis.people.PersonRef;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.time.DistrictClock;

/** Decisions that waited too long go to whoever leads the school: no student stays where they are because nobody had time. */
@ApplicationScoped
public class LateDecisionService {

    private final ClassRepository classes;
    private final MasteryLookup mastery;
    private final Competencies competencies;
    private final People people;
    private final Relationships relationships;
    private final CurrentCaller current;
    private final DistrictClock clock;

    LateDecisionService(
            ClassRepository classes,
            MasteryLookup mastery,
            Competencies competencies,
            People people,
            Relationships relationships,
            CurrentCaller current,
            DistrictClock clock) {
        this.classes = classes;
        this.mastery = mastery;
        this.competencies = competencies;
        this.people = people;
        this.relationships = relationships;
        this.current = current;
        this.clock = clock;
    }

    /** Of the schools the caller leads, longest waiting first; empty for those who lead none. A fixed number of queries. */
    @Transactional
    public List<LateDecision> ofLedSchools() {
        Map<UUID, PersonRef> students = classes.studentsLedBy(current.get().requirePerson()).stream()
                .collect(Collectors.toMap(PersonRef::id, Function.identity()));
        ZonedDateTime now = clock.now();
        List<OpenAdvancement> late = mastery.openAdvancements(students.keySet()).stream()
                .filter(open -> SchoolDays.decisionIsLate(open.proposedAt(), now))
                .sorted(Comparator.comparing(OpenAdvancement::proposedAt))
                .toList();
        if (late.isEmpty()) {
            return List.of();
        }
        List<UUID> shown =
                late.stream().map(OpenAdvancement::studentId).distinct().toList();
        relationships.recordShown(shown, Purpose.CLASS_OVERVIEW);
        Map<UUID, List<PersonRef>> educators = educatorsOf(shown);
        Map<UUID, CompetencyRef> named = competencies.refs(
                late.stream().map(OpenAdvancement::competencyId).collect(Collectors.toSet()));
        return late.stream()
                .map(open -> new LateDecision(
                        requireNonNull(students.get(open.studentId())),
                        named.getOrDefault(open.competencyId(), CompetencyRef.unnamed(open.competencyId())),
                        open.proposedAt(),
                        SchoolDays.between(open.proposedAt(), now),
                        educators.getOrDefault(open.studentId(), List.of())))
                .toList();
    }

    private Map<UUID, List<PersonRef>> educatorsOf(Collection<UUID> students) {
        Map<UUID, List<UUID>> teaching = people.educatorsOf(students);
        Map<UUID, PersonRef> persons =
                people.persons(teaching.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        return teaching.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().stream()
                                .filter(persons::containsKey)
                                .map(persons::get)
                                .toList()));
    }
}
