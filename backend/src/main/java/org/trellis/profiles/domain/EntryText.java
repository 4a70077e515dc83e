package org.trellis.profiles.domain;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.trellis.agreements.Capacity;
import org.trellis.platform.error.Problems;
import org.trellis.profiles.EntryKind;

/**
 * What an entry says and to whom, complete and consistent.
 *
 * @param named who may read it where visibility is NAMED; empty otherwise
 */
public record EntryText(EntryKind kind, String text, Basis basis, Visibility visibility, Set<UUID> named) {

    public EntryText {
        named = new TreeSet<>(named);
    }

    /**
     * Refuses what nobody could have meant.
     *
     * @throws org.trellis.platform.error.ProblemException 422 naming the field
     */
    void requireFitFor(Capacity author) {
        if (basis.kind() == BasisKind.EVIDENCE && basis.evidenceIds().isEmpty()) {
            throw Problems.invalid("basis.evidenceIds", "MISSING", "Name the evidence this rests on.");
        }
        if (basis.kind() == BasisKind.SELF && author != Capacity.LEARNER) {
            throw Problems.invalid("basis.kind", "NOT_YOURS", "Only the student speaks from knowing themselves.");
        }
        if (visibility == Visibility.STUDENT_PRIVATE && author != Capacity.LEARNER) {
            throw Problems.invalid("visibility", "NOT_YOURS", "Only the student writes entries for the student alone.");
        }
        if ((visibility == Visibility.NAMED) == named.isEmpty()) {
            throw Problems.invalid(
                    "namedReaderIds", "MISMATCH", "Name readers where visibility is NAMED, and only there.");
        }
    }

    boolean sameWordsAs(EntryText other) {
        return kind == other.kind && text.equals(other.text) && basis.equals(other.basis);
    }

    boolean isWiderThan(EntryText other) {
        return other.visibility.widensTo(visibility, other.named, named);
    }
}
