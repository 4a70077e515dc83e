package org.trellis.paths;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.Support;
import org.trellis.mastery.domain.EvidenceDraft;
import org.trellis.mastery.domain.EvidenceWriting;
import org.trellis.mastery.domain.FeedbackWords;
import org.trellis.mastery.domain.JudgementService;
import org.trellis.mastery.domain.NewJudgement;
import org.trellis.mastery.domain.SubmissionService;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.Callers;
import org.trellis.platform.security.Role;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Ladder;
import org.trellis.testkit.World;

/** What Lucía shows and Ms. Reyes says about it, through the services their requests would call. */
@ApplicationScoped
public class EvidenceHand {

    private static final UUID STUDENT = Actors.student().id();
    private static final FeedbackWords WORDS = new FeedbackWords("I see it", "Say why");

    private final Callers callers;
    private final EvidenceWriting writing;
    private final SubmissionService submissions;
    private final JudgementService judgements;

    EvidenceHand(Callers callers, EvidenceWriting writing, SubmissionService submissions, JudgementService judgements) {
        this.callers = callers;
        this.writing = writing;
        this.submissions = submissions;
        this.judgements = judgements;
    }

    /** A piece and the one competency it is for. */
    record Piece(UUID id, UUID competencyId) {}

    Piece submit(int daysAgo, @Nullable UUID step, int rung) {
        UUID competency = Ladder.inOrder().get(rung);
        EvidenceDraft draft = new EvidenceDraft(
                "Poster",
                EvidenceKind.ARTIFACT,
                null,
                null,
                List.of(competency),
                step,
                null,
                Support.ALONE,
                null,
                null,
                null,
                World.today().minusDays(daysAgo));
        return as(Actors.student(), () -> {
            UUID id = writing.create(STUDENT, draft).evidence().id;
            submissions.submit(STUDENT, id);
            return new Piece(id, competency);
        });
    }

    void judge(Piece piece, int level) {
        NewJudgement said = new NewJudgement(piece.competencyId(), level, List.of(), WORDS);
        as(Actors.teacher(), () -> judgements.judge(STUDENT, piece.id(), said));
    }

    void giveBack(Piece piece) {
        as(Actors.teacher(), () -> submissions.giveBack(STUDENT, piece.id(), WORDS, null));
    }

    void retract(Piece piece) {
        as(Actors.teacher(), () -> submissions.retract(STUDENT, piece.id(), "Not hers"));
    }

    private <T> T as(Actor by, Supplier<T> act) {
        Role role = by == Actors.student() ? Role.STUDENT : Role.TEACHER;
        return callers.callAs(new Caller(by.district(), by.id(), Set.of(role)), act);
    }
}
