package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.OpenContest;

/** What waits for a teacher's answer, in the classes the teacher has. */
@Singleton
public class ReviewQueueService {

    /** Before anything was ever sent. */
    public static final EvidencePlace START = new EvidencePlace(Instant.EPOCH, new UUID(0, 0));

    private static final Duration LONG = Duration.ofDays(3);

    private final MyStudents students;
    private final WaitingQueries waiting;
    private final EvidenceRepository evidence;
    private final OpenContests contests;
    private final Moments moments;

    ReviewQueueService(
            MyStudents students,
            WaitingQueries waiting,
            EvidenceRepository evidence,
            OpenContests contests,
            Moments moments) {
        this.students = students;
        this.waiting = waiting;
        this.evidence = evidence;
        this.contests = contests;
        this.moments = moments;
    }

    /** Longest waiting first; {@code classId} null: all classes the caller teaches; 404 for a class of others. */
    @Transactional
    public ReviewQueue page(@Nullable UUID classId, @Nullable UUID competencyId, EvidencePlace after, int limit) {
        List<UUID> mine = students.of(classId);
        List<WaitingPiece> pieces = waiting.of(mine, competencyId, after, limit);
        List<OpenContest> contested = contests.of(mine);
        students.shown(Stream.concat(
                        pieces.stream().map(WaitingPiece::studentId),
                        contested.stream().map(OpenContest::studentId))
                .toList());
        Map<UUID, List<UUID>> competencies = pieces.isEmpty()
                ? Map.of()
                : evidence.competenciesOf(
                        pieces.stream().map(WaitingPiece::evidenceId).toList());
        Instant now = moments.now();
        return new ReviewQueue(pieces, competencies, contested, waiting.count(mine, now.minus(LONG)), now);
    }
}
