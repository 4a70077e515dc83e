package org.trellis.mastery.domain.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.trellis.mastery.EvidenceKind;

/**
 * One accepted piece of evidence as a rule sees it.
 *
 * @param performedOn the day the student showed it, not the day it was judged: a late reader of the evidence must not
 *     change what it says
 * @param level level on the competency's scale, 0 is "not yet shown"
 * @param top the highest level of that scale; a rule asks no more than a scale can say
 * @param context where it was shown, empty when unknown
 * @param marks one for each skill of the rubric; empty where the piece was judged as a whole
 */
public record Piece(
        UUID evidenceId,
        LocalDate performedOn,
        int level,
        int top,
        EvidenceKind kind,
        String context,
        Scorer scorer,
        List<Mark> marks) {

    public Piece {
        marks = List.copyOf(marks);
    }

    /** By a teacher, or by somebody whose word an educator confirmed. */
    public Piece(
            UUID evidenceId,
            LocalDate performedOn,
            int level,
            int top,
            EvidenceKind kind,
            String context,
            boolean teacherScored,
            List<Mark> marks) {
        this(
                evidenceId,
                performedOn,
                level,
                top,
                kind,
                context,
                teacherScored ? Scorer.TEACHER : Scorer.CONFIRMED,
                marks);
    }

    /** Judged as a whole. */
    public Piece(
            UUID evidenceId,
            LocalDate performedOn,
            int level,
            int top,
            EvidenceKind kind,
            String context,
            boolean teacherScored) {
        this(evidenceId, performedOn, level, top, kind, context, teacherScored, List.of());
    }

    public boolean teacherScored() {
        return scorer == Scorer.TEACHER;
    }
}
