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
import org.trellis.agreements.RecordedVoice;
import org.trellis.agreements.Subject;
import org.trellis.platform.error.ProblemException;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;
import org.trellis.platform.media.KeptMedia;
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
        Predicate<Agreement> same =
                given -> given.voice() == null && given.actorId().equals(actor) && given.capacity() == capacity;
        Optional<Agreement> given = inForce(subject, hash, same);
        if (given.isEmpty()) {
            requireNoVoiceBy(actor, subject, hash, capacity);
            add(subject, hash, new AgreementEntity(subject, hash, actor, capacity, clock.instant()));
        }
        return given.or(() -> inForce(subject, hash, same)).orElseThrow();
    }

    @Override
    public Agreement giveByVoice(Subject subject, String hash, KeptMedia file, String words) {
        UUID recorder = caller.get().requirePerson();
        if (recorder.equals(subject.studentId())) {
            throw Problems.forbidden("You agree by yourself. An educator records those who do not yet.");
        }
        if (inForce(subject, hash, given -> given.capacity() == Capacity.LEARNER)
                .isPresent()) {
            throw Problems.conflict("learner-agreed", "The student has agreed to this already.");
        }
        if (inForce(subject, hash, given -> isEducator(given, recorder)).isPresent()) {
            throw bothSidesAlone();
        }
        RecordedVoice voice = new RecordedVoice(Ids.next(), recorder, file, words);
        agreements.keep(new AgreementRecordingEntity(subject, voice, clock.instant()));
        add(subject, hash, new AgreementEntity(subject, hash, voice, clock.instant()));
        return inForce(subject, hash, given -> voice.equals(given.voice())).orElseThrow();
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
                own -> own.actorId().equals(actor) || isRecordedBy(own, actor));
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

    private void add(Subject subject, String hash, AgreementEntity agreement) {
        agreements.persistAndFlush(agreement);
        Set<Capacity> sides = list(subject).stream()
                .filter(given -> isInForce(given, hash))
                .map(Agreement::capacity)
                .collect(Collectors.toSet());
        if (sides.containsAll(BOTH_SIDES)) {
            agreements.settle(subject, hash, clock.instant());
        }
    }

    private void requireNoVoiceBy(UUID actor, Subject subject, String hash, Capacity capacity) {
        if (capacity == Capacity.EDUCATOR
                && inForce(subject, hash, given -> isRecordedBy(given, actor)).isPresent()) {
            throw bothSidesAlone();
        }
    }

    private Optional<Agreement> inForce(Subject subject, String hash, Predicate<Agreement> which) {
        return list(subject).stream()
                .filter(agreement -> isInForce(agreement, hash))
                .filter(which)
                .findFirst();
    }

    private static boolean isRecordedBy(Agreement given, UUID person) {
        return given.voice() != null && given.voice().recordedBy().equals(person);
    }

    private static boolean isEducator(Agreement given, UUID person) {
        return given.capacity() == Capacity.EDUCATOR && given.actorId().equals(person);
    }

    private static ProblemException bothSidesAlone() {
        return Problems.conflict(
                "both-sides-alone",
                "Who records the student's voice does not agree as the educator too. Another educator does one of the two.");
    }

    private static boolean isInForce(Agreement agreement, String hash) {
        return agreement.status() == AgreementStatus.GIVEN
                && agreement.subjectHash().equals(hash);
    }
}
