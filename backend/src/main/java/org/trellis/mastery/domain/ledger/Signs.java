package org.trellis.mastery.domain.ledger;

import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.domain.estimate.Reading;
import org.trellis.mastery.domain.estimate.Sign;
import org.trellis.mastery.domain.rule.Piece;

/** Pieces as the estimate reads them. What learners and families say of themselves never becomes a piece. */
final class Signs {

    private Signs() {}

    static Sign of(Piece piece) {
        return new Sign(
                piece.evidenceId(), piece.performedOn(), Reading.ofLevel(piece.level(), piece.top(), reader(piece)));
    }

    private static Reading.Reader reader(Piece piece) {
        // what an educator only confirmed weighs like what an educator saw in passing
        boolean inPassing = !piece.teacherScored()
                || piece.kind() == EvidenceKind.OBSERVATION
                || piece.kind() == EvidenceKind.CONVERSATION;
        return inPassing ? Reading.Reader.TEACHER_IN_PASSING : Reading.Reader.TEACHER;
    }
}
