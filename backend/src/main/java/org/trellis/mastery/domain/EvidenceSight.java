package org.trellis.mastery.domain;

import java.util.Optional;
import java.util.UUID;
import org.trellis.mastery.AuthorCapacity;
import org.trellis.people.Relation;
import org.trellis.people.StudentAccess;

/** Who sees which evidence of a student they may see: drafts are their author's alone, families see what is shared. */
final class EvidenceSight {

    private EvidenceSight() {}

    static boolean sees(StudentAccess access, UUID caller, EvidenceEntity evidence) {
        if (evidence.authorId.equals(caller)) {
            return true;
        }
        return evidence.status != EvidenceStatus.CAPTURED
                && (access.relation() != Relation.GUARDIAN || evidence.visibility == Visibility.SHARED);
    }

    /** In which capacity this relation brings evidence; empty for those who bring none. */
    static Optional<AuthorCapacity> capacity(Relation relation) {
        return switch (relation) {
            case SELF -> Optional.of(AuthorCapacity.LEARNER);
            case EDUCATOR -> Optional.of(AuthorCapacity.EDUCATOR);
            case GUARDIAN -> Optional.of(AuthorCapacity.GUARDIAN);
            case LEADER, DISTRICT -> Optional.empty();
        };
    }
}
