package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.competencies.Prerequisite;
import org.trellis.paths.domain.planner.Target;

/** What comes before what on a student's path, active or proposed: what a map of it draws. */
@ApplicationScoped
@Transactional
public class PathPrerequisiteService {

    private final PathAccess access;
    private final PathRevisionRepository revisions;
    private final PathStepRepository steps;
    private final FrameworkFacts frameworks;

    PathPrerequisiteService(
            PathAccess access, PathRevisionRepository revisions, PathStepRepository steps, FrameworkFacts frameworks) {
        this.access = access;
        this.revisions = revisions;
        this.steps = steps;
        this.frameworks = frameworks;
    }

    /** Only edges whose ends are both on the path. */
    public List<Prerequisite> of(UUID student) {
        access.toRead(student);
        Set<UUID> onPath = Stream.concat(revisions.active(student).stream(), revisions.open(student).stream())
                .flatMap(r -> steps.of(r.id).stream())
                .flatMap(s -> s.targets().stream())
                .map(Target::competencyId)
                .collect(Collectors.toSet());
        return frameworks.prerequisitesOf(onPath).stream()
                .filter(edge -> onPath.contains(edge.before()) && onPath.contains(edge.after()))
                .toList();
    }
}
