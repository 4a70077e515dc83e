package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.paths.domain.TemplateUseView.State;
import org.trellis.paths.domain.planner.FittedStep;
import org.trellis.paths.domain.template.TemplateUseEntity;
import org.trellis.people.People;
import org.trellis.people.PersonRef;

/** Puts together what is shown of a template laid over paths. */
@ApplicationScoped
class TemplateUseReader {

    private final PathRevisionRepository revisions;
    private final People people;

    TemplateUseReader(PathRevisionRepository revisions, People people) {
        this.revisions = revisions;
        this.people = people;
    }

    /** In the order of the students. */
    List<TemplatePreviewView> previews(List<PersonRef> students, Map<UUID, List<FittedStep>> fitted) {
        Set<UUID> havePath = revisions.activeOf(fitted.keySet()).keySet();
        Set<UUID> wait = revisions.openOf(fitted.keySet()).keySet();
        return students.stream()
                .map(s -> new TemplatePreviewView(
                        s, havePath.contains(s.id()), wait.contains(s.id()), fitted.getOrDefault(s.id(), List.of())))
                .toList();
    }

    List<TemplateUseView> views(List<TemplateUseEntity> uses) {
        Map<UUID, PersonRef> students =
                people.persons(uses.stream().map(u -> u.studentId).collect(Collectors.toSet()));
        Map<UUID, PathRevisionEntity> made =
                revisions.list("id in ?1", uses.stream().map(u -> u.revisionId).toList()).stream()
                        .collect(Collectors.toMap(r -> r.id, Function.identity()));
        return uses.stream()
                .flatMap(u -> Stream.ofNullable(students.get(u.studentId))
                        .map(s -> new TemplateUseView(u, s, state(u, Objects.requireNonNull(made.get(u.revisionId))))))
                .toList();
    }

    private static State state(TemplateUseEntity use, PathRevisionEntity revision) {
        if (use.withdrawnAt != null) {
            return State.TAKEN_BACK;
        }
        if (revision.agreedAt != null) {
            return State.AGREED;
        }
        return revision.status.open() ? State.PROPOSED : State.REPLACED;
    }
}
