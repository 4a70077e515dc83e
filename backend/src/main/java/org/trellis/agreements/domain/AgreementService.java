package org.trellis.agreements.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trellis.agreements.Agreement;
import org.trellis.agreements.AgreementStatus;
import org.trellis.agreements.Agreements;
import org.trellis.agreements.Capacity;
import org.trellis.agreements.Subject;
import org.trellis.platform.error.Problems;
import org.trellis.platform.security.CurrentCaller;

/** Keeps the book of agreements. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AgreementService implements Agreements {

    private static final Set<Capacity> BOTH_SIDES = EnumSet.of(Capacity.LEARNER, Capacity.EDUCATOR);

    private final AgreementRepository agreements;
    private final CurrentCaller caller;
    private final Clock clock;

    AgreementService(AgreementRepository agreements, CurrentCaller caller, Clock clock) {
        this.agreements = agreements;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Agreement give(Subject subject, String hash, Capacity capacity) {
        UUID actor = caller.get().requirePerson();
        if ((capacity == Capacity.LEARNER) != actor.equals(subject.studentId())) {
            throw Problems.forbidden("The student agrees as the learner, and nobody else does.");
        }
        Optional<Agreement> given = inForce(subject, hash, actor, capacity);
        if (given.isEmpty()) {
            agreements.persistAndFlush(new AgreementEntity(subject, hash, actor, capacity, clock.instant()));
            settleIfMutual(subject, hash);
        }
        return given.or(() -> inForce(subject, hash, actor, capacity)).orElseThrow();
    }

    @Override
    public int voidAll(Subject subject, String reason) {
        return end(subject, AgreementStatus.VOID, reason, agreement -> true);
    }

    @Override
    public void withdraw(Subject subject) {
        UUID actor = caller.get().requirePerson();
        int ended = end(
                subject,
                AgreementStatus.WITHDRAWN,
                "WITHDRAWN",
                own -> own.actorId().equals(actor));
        if (ended == 0) {
            throw Problems.conflict("not-agreed", "You have not agreed to this, so there is nothing to take back.");
        }
    }

    @Override
    public boolean bothSidesAgreed(Subject subject, String hash) {
        return hash.equals(agreements.settledHash(subject));
    }

    @Override
    public List<Agreement> list(Subject subject) {
        return agreements.ofSubjects(subject.kind(), List.of(subject.id()));
    }

    @Override
    public Map<UUID, List<Agreement>> listAll(String kind, Collection<UUID> subjectIds) {
        return agreements.ofSubjects(kind, subjectIds).stream().collect(Collectors.groupingBy(Agreement::subjectId));
    }

    private int end(Subject subject, AgreementStatus how, String reason, Predicate<Agreement> which) {
        if (agreements.settledHash(subject) != null) {
            throw Problems.conflict("already-agreed", "Both sides agreed on this; it stays agreed.");
        }
        List<Agreement> ending = list(subject).stream()
                .filter(agreement -> agreement.status() == AgreementStatus.GIVEN)
                .filter(which)
                .toList();
        UUID by = caller.get().person();
        ending.forEach(
                given -> agreements.end(new AgreementEndingEntity(given.id(), how, reason, by, clock.instant())));
        agreements.flush();
        return ending.size();
    }

    private void settleIfMutual(Subject subject, String hash) {
        Set<Capacity> sides = list(subject).stream()
                .filter(agreement -> isInForce(agreement, hash))
                .map(Agreement::capacity)
                .collect(Collectors.toSet());
        if (sides.containsAll(BOTH_SIDES)) {
            agreements.settle(subject, hash, clock.instant());
        }
    }

    private Optional<Agreement> inForce(Subject subject, String hash, UUID actor, Capacity capacity) {
        return list(subject).stream()
                .filter(agreement -> isInForce(agreement, hash))
                .filter(agreement -> agreement.actorId().equals(actor) && agreement.capacity() == capacity)
                .findFirst();
    }

    private static boolean isInForce(Agreement agreement, String hash) {
        return agreement.status() == AgreementStatus.GIVEN
                && agreement.subjectHash().equals(hash);
    }
}
