package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the asked person does: sees the one piece, judges it or declines. */
@Singleton
public class AskedService {

    private final AskedFinder finder;
    private final AskRepository asks;
    private final LevelCheck levels;
    private final JudgementWriter writer;
    private final EvidenceLedger ledger;
    private final Moments moments;

    AskedService(
            AskedFinder finder,
            AskRepository asks,
            LevelCheck levels,
            JudgementWriter writer,
            EvidenceLedger ledger,
            Moments moments) {
        this.finder = finder;
        this.asks = asks;
        this.levels = levels;
        this.writer = writer;
        this.ledger = ledger;
        this.moments = moments;
    }

    /** What waits for the caller, longest first; without the pieces. */
    @Transactional
    public List<AskEntity> mine() {
        return asks.openOf(moments.person());
    }

    /** 404 where it is not the caller's, was answered, or the caller is no longer what they were asked as. */
    @Transactional
    public AskedPiece piece(UUID askId) {
        return finder.find(askId);
    }

    /** 409 where it was answered or the piece goes back to be worked on, 422 for a level off the scale. */
    @Transactional
    public JudgementEntity judge(UUID askId, AskedLevel given) {
        asks.requireAsked(askId, moments.person()).requireOpen();
        AskedPiece asked = finder.find(askId);
        AskEntity ask = asked.ask();
        EvidenceEntity evidence = asked.evidence();
        evidence.requireJudgeable();
        Yardstick yardstick = levels.check(ask.competencyId, given.level(), given.criteria());
        NewJudgement judgement = given.of(ask.competencyId);
        JudgementEntity made = switch (ask.capacity) {
            case PEER -> writer.keep(evidence, judgement, JudgementSource.PEER);
            case MENTOR -> writer.keep(evidence, judgement, JudgementSource.MENTOR);
            case SECOND -> writer.keepAside(evidence, judgement);
        };
        if (ask.capacity == AskCapacity.PEER) {
            ledger.peerJudged(evidence, made, yardstick);
        }
        ask.answered(made.id, moments.now());
        return made;
    }

    /** Nobody has to say why. */
    @Transactional
    public AskEntity decline(UUID askId, @Nullable String reason) {
        AskEntity ask = asks.requireAsked(askId, moments.person());
        ask.requireOpen();
        ask.declined(reason, moments.now());
        return ask;
    }
}
