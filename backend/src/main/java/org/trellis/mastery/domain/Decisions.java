package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.ledger.LogEntry;
import org.trellis.mastery.domain.ledger.LogKind;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.mastery.domain.ledger.StateValue;
import org.trellis.people.Purpose;
import org.trellis.people.StudentAccess;
import org.trellis.platform.error.Problems;

/** What every decision about advancing begins and ends with: who may, what stands, and a line in the log. */
@Singleton
class Decisions {

    private final EvidenceFinder finder;
    private final AdvancementRepository advancements;
    private final StateQueries states;
    private final Ledger ledger;
    private final Moments moments;

    Decisions(
            EvidenceFinder finder,
            AdvancementRepository advancements,
            StateQueries states,
            Ledger ledger,
            Moments moments) {
        this.finder = finder;
        this.advancements = advancements;
        this.states = states;
        this.ledger = ledger;
        this.moments = moments;
    }

    StudentAccess student(UUID studentId) {
        return finder.student(studentId, Purpose.ADVANCEMENT);
    }

    /** 403 for anyone but an educator of the student; the next one who decides about this student waits. */
    void begin(UUID studentId) {
        student(studentId).requireEducator();
        ledger.lock(studentId);
    }

    /** 404 where the student has no such question. */
    AdvancementEntity find(UUID studentId, UUID advancementId) {
        return advancements.find(studentId, advancementId).orElseThrow(Problems::notFound);
    }

    Optional<StateValue> state(StateKey key) {
        return states.now(Set.of(key.studentId()), Set.of(key.competencyId())).stream()
                .map(StateRow::value)
                .findFirst();
    }

    /** By the caller, now. */
    void record(LogKind kind, StateKey key, @Nullable LocalDate nextDate) {
        ledger.record(List.of(LogEntry.ofState(kind, key, moments.happening(), nextDate)));
    }
}
