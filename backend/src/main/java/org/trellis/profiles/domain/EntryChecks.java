package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.trellis.people.People;
import org.trellis.platform.error.Problems;
import org.trellis.platform.web.ExpectedVersion;

/** What must hold before an entry is written. */
@ApplicationScoped
class EntryChecks {

    private final ExpectedVersion expected;
    private final People people;

    EntryChecks(ExpectedVersion expected, People people) {
        this.expected = expected;
        this.people = people;
    }

    /** 412 when it is no longer what the caller read. */
    void requireAsRead(ProfileEntryEntity entry) {
        expected.check(entry.version());
    }

    /**
     * Only those whom the student knows are named: her educators and her family of today. Who was named before may stay.
     *
     * @throws org.trellis.platform.error.ProblemException 422 naming the field
     */
    void requireKnownReaders(UUID studentId, Set<UUID> before, Set<UUID> named) {
        Set<UUID> strangers = new HashSet<>(named);
        strangers.removeAll(before);
        if (strangers.isEmpty()) {
            return;
        }
        people.educatorsOf(studentId).forEach(strangers::remove);
        people.guardiansOf(studentId).forEach(strangers::remove);
        if (!strangers.isEmpty()) {
            throw Problems.invalid("namedReaderIds", "UNKNOWN", "Name educators or family of the student.");
        }
    }
}
