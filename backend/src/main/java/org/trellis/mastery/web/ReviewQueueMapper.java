package org.trellis.mastery.web;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.OpenContest;
import org.trellis.mastery.domain.EvidencePlace;
import org.trellis.mastery.domain.Names;
import org.trellis.mastery.domain.ReviewQueue;
import org.trellis.mastery.domain.WaitingPiece;
import org.trellis.people.PersonRef;

/** The review queue as the contract shows it. */
@Singleton
class ReviewQueueMapper {

    private final Names names;

    ReviewQueueMapper(Names names) {
        this.names = names;
    }

    /** The queue holds one row more than {@code limit} when there is a further page. */
    ReviewQueueResponse response(ReviewQueue queue, int limit, Function<EvidencePlace, String> token) {
        boolean more = queue.pieces().size() > limit;
        List<WaitingPiece> pieces = more ? queue.pieces().subList(0, limit) : queue.pieces();
        Map<UUID, PersonRef> students = names.people(Stream.concat(
                        pieces.stream().map(WaitingPiece::studentId),
                        queue.contests().stream().map(OpenContest::studentId))
                .collect(Collectors.toSet()));
        Map<UUID, CompetencyRef> competencies = names.competencies(Stream.concat(
                        queue.competencies().values().stream().flatMap(List::stream),
                        queue.contests().stream().map(OpenContest::competencyId))
                .collect(Collectors.toSet()));
        @Nullable String next = more ? token.apply(place(pieces.getLast())) : null;
        return new ReviewQueueResponse(
                pieces.stream()
                        .map(piece -> item(piece, queue, students, competencies))
                        .toList(),
                next,
                queue.contests().stream()
                        .map(contest -> contested(contest, queue.now(), students, competencies))
                        .toList(),
                new ReviewQueueResponse.Counts(
                        queue.counts().total(), queue.counts().over3Days()));
    }

    private static EvidencePlace place(WaitingPiece piece) {
        return new EvidencePlace(piece.submittedAt(), piece.evidenceId());
    }

    private static ReviewQueueResponse.Contested contested(
            OpenContest contest, Instant now, Map<UUID, PersonRef> students, Map<UUID, CompetencyRef> competencies) {
        UUID student = contest.studentId();
        UUID competency = contest.competencyId();
        return new ReviewQueueResponse.Contested(
                contest.evidenceId(),
                contest.judgementId(),
                students.getOrDefault(student, new PersonRef(student, "", "")),
                contest.title(),
                competencies.getOrDefault(competency, CompetencyRef.unnamed(competency)),
                contest.level(),
                contest.contestedAt(),
                Duration.between(contest.contestedAt(), now).toDays());
    }

    private static ReviewQueueResponse.Item item(
            WaitingPiece piece,
            ReviewQueue queue,
            Map<UUID, PersonRef> students,
            Map<UUID, CompetencyRef> competencies) {
        return new ReviewQueueResponse.Item(
                piece.evidenceId(),
                students.getOrDefault(piece.studentId(), new PersonRef(piece.studentId(), "", "")),
                piece.title(),
                queue.competencies().getOrDefault(piece.evidenceId(), List.of()).stream()
                        .map(competencies::get)
                        .filter(Objects::nonNull)
                        .toList(),
                piece.submittedAt(),
                Duration.between(piece.submittedAt(), queue.now()).toDays());
    }
}
