package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.trellis.people.PersonRef;
import org.trellis.people.Purpose;
import org.trellis.people.Relation;
import org.trellis.people.StudentAccess;

/** Whom the caller could ask to look at a student's work: names and nothing else. */
@Singleton
public class AskableService {

    private static final int MOST = 200;

    private final EvidenceFinder finder;
    private final Askable askable;

    AskableService(EvidenceFinder finder, Askable askable) {
        this.finder = finder;
        this.askable = askable;
    }

    /**
     * At most 200, by family name. Classmates for the student and the educators, everybody else for educators only.
     *
     * @param q a part of the name; empty for all
     */
    @Transactional
    public List<PersonRef> list(UUID studentId, AskableAs as, String q) {
        StudentAccess access = finder.student(studentId, Purpose.JUDGEMENT);
        access.requireOneOf(Relation.SELF, Relation.EDUCATOR);
        if (as != AskableAs.PEER) {
            access.requireEducator();
        }
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        return askable.all(as, studentId).stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST)
                .toList();
    }
}
