package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.people.Purpose;
import org.trellis.people.Relation;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;

/** Asking classmates, mentors and second educators to judge a piece. */
@Singleton
public class AskService {

    private final EvidenceFinder finder;
    private final AskRepository asks;
    private final Askable askable;
    private final JudgementRepository judgements;
    private final Moments moments;

    AskService(
            EvidenceFinder finder,
            AskRepository asks,
            Askable askable,
            JudgementRepository judgements,
            Moments moments) {
        this.finder = finder;
        this.asks = asks;
        this.askable = askable;
        this.judgements = judgements;
        this.moments = moments;
    }

    /**
     * A student asks classmates; an educator also mentors and, about a piece an educator judged, a second educator. 409 for a
     * draft, a person asked already, or where there is no first judgement to compare with; 422 for a person who is not that.
     */
    @Transactional
    public AskEntity ask(UUID studentId, UUID evidenceId, NewAsk given) {
        FoundEvidence found = finder.find(studentId, evidenceId, Purpose.JUDGEMENT);
        found.access().requireOneOf(Relation.SELF, Relation.EDUCATOR);
        if (given.capacity() != AskCapacity.PEER) {
            found.access().requireEducator();
        }
        found.requireFor(given.competencyId()).evidence().requireJudgeable();
        askable.require(given.capacity(), studentId, given.askedId());
        AskEntity ask = new AskEntity();
        ask.id = Ids.next();
        ask.evidenceId = evidenceId;
        ask.competencyId = given.competencyId();
        ask.capacity = given.capacity();
        ask.askedId = given.askedId();
        ask.askedBy = moments.person();
        ask.askedAt = moments.now();
        ask.note = given.note();
        ask.firstJudgementId = given.capacity() == AskCapacity.SECOND ? first(ask) : null;
        if (asks.asked(ask)) {
            throw Problems.conflict("asked-already", "This person was asked about this already.");
        }
        asks.persistAndFlush(ask);
        return ask;
    }

    private UUID first(AskEntity ask) {
        return judgements
                .ofTeacher(ask.evidenceId, ask.competencyId)
                .filter(judgement -> !judgement.madeBy.equals(ask.askedId))
                .orElseThrow(() ->
                        Problems.conflict("no-first-judgement", "A second educator reads what another one has judged."))
                .id;
    }

    /** For the student and the educators; second readings for educators only. */
    @Transactional
    public List<AskView> list(UUID studentId, UUID evidenceId) {
        FoundEvidence found = finder.find(studentId, evidenceId, Purpose.JUDGEMENT);
        found.access().requireOneOf(Relation.SELF, Relation.EDUCATOR);
        return asks.ofEvidence(evidenceId).stream()
                .filter(ask -> found.access().isEducator() || ask.capacity != AskCapacity.SECOND)
                .map(this::view)
                .toList();
    }

    /** With the levels of both educators once both are in. */
    @Transactional
    public AskView view(AskEntity ask) {
        return AskView.of(ask, id -> judgements.findByIdOptional(id).orElseThrow().level);
    }
}
