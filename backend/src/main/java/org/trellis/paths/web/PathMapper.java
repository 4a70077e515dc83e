package org.trellis.paths.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.paths.domain.PathRevisionEntity;
import org.trellis.paths.domain.PathView;
import org.trellis.paths.domain.RevisionView;
import org.trellis.people.PersonRef;

/** Turns revisions into what is answered. */
final class PathMapper {

    private PathMapper() {}

    static PathResponse path(PathView view) {
        RevisionView proposed = view.proposed();
        return new PathResponse(
                view.studentId(),
                view.active() == null ? null : revision(view.active()),
                proposed == null ? null : revision(proposed),
                Stream.ofNullable(proposed)
                        .map(p -> PathRevisionSummaryResponse.of(p.revision()))
                        .toList(),
                view.today());
    }

    static PathRevisionResponse revision(RevisionView view) {
        PathRevisionEntity r = view.revision();
        return new PathRevisionResponse(
                r.id,
                r.number,
                r.status,
                r.cause,
                r.hash,
                agreements(view),
                changeRequests(view),
                sections(view),
                basis(view),
                r.circles,
                view.requiredCount(),
                view.overDeviceTime().stream().map(OverDeviceTimeResponse::of).toList(),
                r.basedOn,
                r.draftedBy == null ? null : view.names().people().get(r.draftedBy),
                r.createdAt,
                r.agreedAt,
                r.version);
    }

    static List<PathAgreementResponse> agreements(RevisionView view) {
        return view.agreements().stream()
                .map(a -> new PathAgreementResponse(person(view, a.actorId()), a.capacity(), a.givenAt(), a.status()))
                .toList();
    }

    static List<PathBasisResponse> basis(RevisionView view) {
        return view.revision().basis.stream()
                .map(b -> new PathBasisResponse(b.kind(), b.id()))
                .toList();
    }

    private static List<PathChangeRequestResponse> changeRequests(RevisionView view) {
        return view.changeRequests().stream()
                .map(c ->
                        new PathChangeRequestResponse(c.id(), person(view, c.requestedBy()), c.note(), c.requestedAt()))
                .toList();
    }

    private static PersonRef person(RevisionView view, UUID id) {
        return Objects.requireNonNullElseGet(view.names().people().get(id), () -> PersonRef.of(id, "?"));
    }

    /** One section for each title, in the order of their first steps. */
    private static List<PathSectionResponse> sections(RevisionView view) {
        Map<String, List<PathStepResponse>> byTitle = new LinkedHashMap<>();
        for (int i = 0; i < view.steps().size(); i++) {
            String title = StepMapper.section(view.steps().get(i), view.names());
            byTitle.computeIfAbsent(title, t -> new ArrayList<>())
                    .add(StepMapper.step(view.steps().get(i), i, view));
        }
        List<PathSectionResponse> sections = new ArrayList<>();
        byTitle.forEach((title, steps) -> sections.add(section(Integer.toString(sections.size() + 1), title, steps)));
        return sections;
    }

    private static PathSectionResponse section(String id, String title, List<PathStepResponse> steps) {
        Optional<LocalDate> start = steps.stream()
                .map(PathStepResponse::startOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
        Optional<LocalDate> end = steps.stream()
                .map(PathStepResponse::endOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
        return new PathSectionResponse(id, title, start.orElse(null), end.orElse(null), steps);
    }
}
