package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.planner.StepContent;

/** What comes next, without reading the rest of the path: a long path answers as fast as a short one. */
@ApplicationScoped
@Transactional
public class NextStepService {

    private final PathAccess access;
    private final PathRevisionRepository revisions;
    private final NextStepQuery query;
    private final StepNameReader names;

    NextStepService(PathAccess access, PathRevisionRepository revisions, NextStepQuery query, StepNameReader names) {
        this.access = access;
        this.revisions = revisions;
        this.query = query;
        this.names = names;
    }

    /**
     * What was found.
     *
     * @param index its place in the path, from 0
     */
    public record Next(StepContent content, int index, StepProgress progress, StepNames names) {

        /** For those who ask by step. */
        public Map<UUID, StepProgress> byStep() {
            return Map.of(content.stepId(), progress);
        }
    }

    /**
     * The answer.
     *
     * @param next absent without a path, and at its end
     */
    public record Answer(boolean hasPath, @Nullable Next next) {}

    public Answer of(UUID student) {
        access.toRead(student);
        Optional<PathRevisionEntity> active = revisions.active(student);
        return new Answer(
                active.isPresent(),
                active.flatMap(r -> query.find(student, r.id))
                        .map(found -> named(student, found))
                        .orElse(null));
    }

    private Next named(UUID student, NextStepQuery.Found found) {
        List<UUID> owner = Stream.ofNullable(found.progress().block())
                .map(StepBlock::ownerId)
                .filter(Objects::nonNull)
                .toList();
        return new Next(
                found.content(),
                found.index(),
                found.progress(),
                names.read(List.of(student), List.of(found.content()), owner));
    }
}
