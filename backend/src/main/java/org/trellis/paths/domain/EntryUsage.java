package org.trellis.paths.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.ReadableEntry;
import org.trellis.profiles.StillRight;

/**
 * What one profile entry led to.
 *
 * @param decisions newest first; empty for an entry that no revision names
 * @param stepsNow how many steps of the path in force rest on it
 * @param lastUsedAt now where the path in force rests on it, else when the last revision that did was replaced; absent
 *     where none ever did
 * @param stillRight who last found it still right, and when; absent where nobody did since it got its present words
 * @param dueForReview planning may use it, and has not for {@link #UNUSED}: the two ask whether it still says something
 */
public record EntryUsage(
        UUID entryId,
        List<EntryDecision> decisions,
        int stepsNow,
        @Nullable Instant lastUsedAt,
        @Nullable StillRight stillRight,
        boolean dueForReview) {

    /** How long an entry may go unused before people look at it again. */
    public static final Duration UNUSED = Duration.ofDays(60);

    static EntryUsage of(ReadableEntry entry, List<EntryDecision> decisions, Instant now) {
        Instant last = decisions.stream()
                .map(decision -> Objects.requireNonNullElse(decision.endedAt(), now))
                .max(Comparator.naturalOrder())
                .orElse(null);
        Instant quietSince = Stream.of(last, entry.since())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(now);
        boolean due = entry.plannable() && quietSince.isBefore(now.minus(UNUSED));
        return new EntryUsage(entry.id(), decisions, stepsNow(decisions), last, entry.stillRight(), due);
    }

    private static int stepsNow(List<EntryDecision> decisions) {
        return (int) decisions.stream()
                .filter(decision -> decision.status() == RevisionStatus.ACTIVE)
                .flatMap(decision -> decision.steps().stream())
                .map(EntryDecision.Step::stepId)
                .distinct()
                .count();
    }
}
