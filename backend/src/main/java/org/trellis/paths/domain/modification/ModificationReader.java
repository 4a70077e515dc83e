package org.trellis.paths.domain.modification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.competencies.Competencies;
import org.trellis.competencies.CompetencyRef;
import org.trellis.paths.domain.DistrictCalendar;
import org.trellis.people.People;
import org.trellis.people.PersonRef;

/** Puts names and the status of today to modifications. */
@ApplicationScoped
class ModificationReader {

    private final People people;
    private final Competencies competencies;
    private final DistrictCalendar calendar;

    ModificationReader(People people, Competencies competencies, DistrictCalendar calendar) {
        this.people = people;
        this.competencies = competencies;
        this.calendar = calendar;
    }

    LocalDate today() {
        return calendar.today();
    }

    void requireUsable(UUID competency) {
        competencies.requireUsable("competencyId", Set.of(competency));
    }

    ModificationView view(AuthorizedModificationEntity one) {
        return views(List.of(one)).getFirst();
    }

    List<ModificationView> views(List<AuthorizedModificationEntity> all) {
        LocalDate today = today();
        Map<UUID, PersonRef> names =
                people.persons(all.stream().flatMap(ModificationReader::people).collect(Collectors.toSet()));
        Map<UUID, CompetencyRef> refs =
                competencies.refs(all.stream().map(m -> m.competencyId).collect(Collectors.toSet()));
        return all.stream()
                .map(m -> new ModificationView(m, m.statusOn(today), names, refs))
                .toList();
    }

    private static Stream<UUID> people(AuthorizedModificationEntity m) {
        return Stream.of(
                        Stream.of(m.studentId, m.proposedBy),
                        Stream.ofNullable(m.authorizedBy),
                        Stream.ofNullable(m.revokedBy))
                .flatMap(s -> s);
    }
}
