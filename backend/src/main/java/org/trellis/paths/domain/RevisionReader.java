package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.trellis.agreements.Agreement;
import org.trellis.agreements.Agreements;
import org.trellis.paths.domain.planner.StepContent;

/** Puts together what is shown of a revision. */
@ApplicationScoped
class RevisionReader {

    private final RevisionParts parts;
    private final Agreements agreements;
    private final ChangeRequestRepository requests;
    private final StepNameReader names;

    RevisionReader(RevisionParts parts, Agreements agreements, ChangeRequestRepository requests, StepNameReader names) {
        this.parts = parts;
        this.agreements = agreements;
        this.requests = requests;
        this.names = names;
    }

    RevisionView view(PathRevisionEntity revision) {
        List<StepContent> steps = parts.steps(revision.id);
        List<Agreement> given = agreements.list(revision.subject());
        List<ChangeRequest> asked = requests.of(revision.id);
        Map<UUID, StepProgress> progress = parts.progress(revision.studentId);
        StepNames known = names.read(List.of(revision.studentId), steps, mentioned(revision, given, asked, progress));
        return new RevisionView(
                revision,
                steps,
                progress,
                changes(revision, steps),
                given,
                asked,
                parts.requiredCount(revision.studentId),
                OverDeviceTime.in(steps, progress, known.options(), parts.deviceTime(revision.studentId)),
                known);
    }

    PathDifference difference(PathRevisionEntity from, PathRevisionEntity to) {
        return PathDifference.between(parts.steps(from.id), parts.steps(to.id));
    }

    /** Of the steps of many students. */
    StepNames names(Collection<UUID> students, List<StepContent> steps) {
        return names.read(students, steps, List.of());
    }

    void note(PathRevisionEntity revision, String note, UUID by) {
        requests.add(revision.id, note, by);
    }

    private Map<UUID, StepChange> changes(PathRevisionEntity revision, List<StepContent> steps) {
        if (!revision.status.open() || revision.basedOn == null) {
            return new HashMap<>();
        }
        return PathDifference.between(parts.steps(revision.basedOn), steps).changes();
    }

    private static List<UUID> mentioned(
            PathRevisionEntity revision,
            List<Agreement> given,
            List<ChangeRequest> asked,
            Map<UUID, StepProgress> progress) {
        List<UUID> people = new ArrayList<>();
        if (revision.draftedBy != null) {
            people.add(revision.draftedBy);
        }
        given.forEach(a -> people.add(a.actorId()));
        asked.forEach(r -> people.add(r.requestedBy()));
        progress.values().stream()
                .map(StepProgress::block)
                .filter(Objects::nonNull)
                .forEach(b -> people.add(b.ownerId()));
        return people;
    }
}
