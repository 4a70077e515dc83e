package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.agreements.Agreements;
import org.trellis.agreements.Capacity;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.people.People;

/** Who sees to a step that waits: there is always somebody. */
@ApplicationScoped
class BlockOwner {

    private final People people;
    private final ActivePath active;
    private final Agreements agreements;

    BlockOwner(People people, ActivePath active, Agreements agreements) {
        this.people = people;
        this.active = active;
        this.agreements = agreements;
    }

    /** Whom the step names, else who teaches the student, else who agreed to the path; without any, the student asks. */
    UUID of(UUID student, StepContent step) {
        List<UUID> educators = people.educatorsOf(student);
        return Stream.of(
                        step.how().withWhom().stream().filter(educators::contains),
                        educators.stream(),
                        agreedBy(student))
                .flatMap(s -> s)
                .findFirst()
                .orElse(student);
    }

    private Stream<UUID> agreedBy(UUID student) {
        return active.revision(student).stream()
                .flatMap(r -> agreements.list(r.subject()).stream())
                .filter(a -> a.capacity() == Capacity.EDUCATOR)
                .map(a -> a.actorId());
    }
}
