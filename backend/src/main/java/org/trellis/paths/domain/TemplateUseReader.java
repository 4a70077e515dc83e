package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    TemplatePreviewView preview(PersonRef student, List<FittedStep> fitted) {
        return new TemplatePreviewView(
                student,
                revisions.active(student.id()).isPresent(),
                revisions.open(student.id()).isPresent(),
                fitted);
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
