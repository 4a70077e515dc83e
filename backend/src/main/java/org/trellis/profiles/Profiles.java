package org.trellis.profiles;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What planning may know of a student. Private entries and entries for named readers are never given out here: nobody
 * could see why a path cites them. Checks no relationship: the caller has done so. Call inside a transaction.
 */
public interface Profiles {

    /** Confirmed entries that the student and all her educators may read, oldest first. Empty when there are none. */
    List<ConfirmedEntry> confirmedEntries(UUID studentId);

    /** The same for many, by student; those without are missing. */
    Map<UUID, List<ConfirmedEntry>> confirmedEntries(Collection<UUID> studentIds);

    /**
     * The entries of the present that the caller may read, oldest first; suggestions left out.
     *
     * @throws org.trellis.platform.error.ProblemException 404 where the caller may not know of this student
     */
    List<ReadableEntry> readableEntries(UUID studentId);

    /** The agreed versions of these students whose review is overdue on that day, longest overdue first. */
    List<OverdueReview> overdueReviews(Collection<UUID> studentIds, LocalDate on);

    /** The version in force; empty before the first agreement. */
    Optional<AgreedProfile> agreed(UUID studentId);

    /** The same for many, by student; those without are missing. */
    Map<UUID, AgreedProfile> agreed(Collection<UUID> studentIds);
}
