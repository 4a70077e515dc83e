package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.Agreement;
import org.trellis.agreements.AgreementStatus;
import org.trellis.agreements.Agreements;
import org.trellis.agreements.Capacity;
import org.trellis.paths.domain.planner.Plan;
import org.trellis.people.PersonRef;

/** Dry runs with what waits already and the names in them: as many queries for a class as for one student. */
@ApplicationScoped
class ClassDrafts {

    private final DryRun dryRun;
    private final PathRevisionRepository revisions;
    private final Agreements agreements;
    private final RevisionReader reader;

    ClassDrafts(DryRun dryRun, PathRevisionRepository revisions, Agreements agreements, RevisionReader reader) {
        this.dryRun = dryRun;
        this.revisions = revisions;
        this.agreements = agreements;
        this.reader = reader;
    }

    /** In the order of the students. */
    List<PathDraftView> of(Collection<PersonRef> students) {
        Set<UUID> ids = students.stream().map(PersonRef::id).collect(Collectors.toSet());
        Map<UUID, Plan> plans = dryRun.plans(ids);
        Set<UUID> havePath = revisions.activeOf(ids).keySet();
        Map<UUID, PathRevisionEntity> waiting = revisions.openOf(ids);
        Set<UUID> agreed = educatorAgreed(waiting.values());
        StepNames names = reader.names(
                ids, plans.values().stream().flatMap(p -> p.steps().stream()).toList());
        return students.stream()
                .map(s -> new PathDraftView(
                        s,
                        havePath.contains(s.id()),
                        waiting.get(s.id()),
                        agreed.contains(s.id()),
                        Objects.requireNonNull(plans.get(s.id())),
                        names))
                .toList();
    }

    /** Students of whom an educator agreed to what waits, as it is now. */
    private Set<UUID> educatorAgreed(Collection<PathRevisionEntity> waiting) {
        Map<UUID, List<Agreement>> given = agreements.listAll(
                PathRevisionEntity.SUBJECT_KIND, waiting.stream().map(r -> r.id).toList());
        Set<UUID> agreed = new HashSet<>();
        for (PathRevisionEntity revision : waiting) {
            if (given.getOrDefault(revision.id, List.of()).stream().anyMatch(a -> byEducator(a, revision.hash))) {
                agreed.add(revision.studentId);
            }
        }
        return agreed;
    }

    private static boolean byEducator(Agreement given, @Nullable String hash) {
        return given.subjectHash().equals(hash)
                && given.capacity() == Capacity.EDUCATOR
                && given.status() == AgreementStatus.GIVEN;
    }
}
