package org.trellis.paths.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.EntryDecision;
import org.trellis.paths.domain.EntryUsage;
import org.trellis.paths.domain.RevisionStatus;
import org.trellis.paths.domain.planner.Reason;
import org.trellis.people.PersonRef;
import org.trellis.profiles.StillRight;

/**
 * What the entries of a profile led to.
 *
 * @param dueAfterDays how long an entry goes unused before it is due for review
 * @param items every entry of the present that the reader may read
 */
public record ProfileUsageResponse(UUID studentId, int dueAfterDays, List<Item> items) {

    /**
     * One entry.
     *
     * @param stepsNow how many steps of the path in force rest on it
     * @param lastUsedAt absent where no revision ever named it
     * @param stillRight absent where nobody looked since it got its present words
     * @param decisions newest first
     */
    public record Item(
            UUID entryId,
            int stepsNow,
            @Nullable Instant lastUsedAt,
            boolean dueForReview,
            @Nullable Looked stillRight,
            List<Decision> decisions) {}

    /** Who looked at it and found it still right, and when. */
    public record Looked(PersonRef by, Instant at) {}

    /** A revision of the path that names the entry. */
    public record Decision(
            UUID revisionId, int revisionNumber, RevisionStatus status, Instant madeAt, List<Step> steps) {}

    /** A step, and what the entry decided about it. */
    public record Step(UUID stepId, Reason.Code code) {}

    /** @param names of those who looked */
    static ProfileUsageResponse of(UUID student, List<EntryUsage> usages, Map<UUID, PersonRef> names) {
        List<Item> items = usages.stream().map(usage -> item(usage, names)).toList();
        return new ProfileUsageResponse(student, (int) EntryUsage.UNUSED.toDays(), items);
    }

    private static Item item(EntryUsage usage, Map<UUID, PersonRef> names) {
        List<Decision> decisions =
                usage.decisions().stream().map(ProfileUsageResponse::decision).toList();
        return new Item(
                usage.entryId(),
                usage.stepsNow(),
                usage.lastUsedAt(),
                usage.dueForReview(),
                looked(usage.stillRight(), names),
                decisions);
    }

    private static @Nullable Looked looked(@Nullable StillRight given, Map<UUID, PersonRef> names) {
        PersonRef by = given == null ? null : names.get(given.by());
        return given == null || by == null ? null : new Looked(by, given.at());
    }

    private static Decision decision(EntryDecision made) {
        List<Step> steps = made.steps().stream()
                .map(step -> new Step(step.stepId(), step.code()))
                .toList();
        return new Decision(made.revisionId(), made.number(), made.status(), made.madeAt(), steps);
    }
}
