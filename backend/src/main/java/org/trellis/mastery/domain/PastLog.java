package org.trellis.mastery.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.competencies.Scale;
import org.trellis.mastery.PastWork;
import org.trellis.mastery.domain.ledger.Happening;
import org.trellis.mastery.domain.ledger.LogEntry;
import org.trellis.mastery.domain.ledger.LogKind;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.mastery.domain.rule.Piece;
import org.trellis.platform.error.Problems;

/** Works of the past as the lines of the log they would have left behind. */
final class PastLog {

    private PastLog() {}

    static List<LogEntry> of(UUID evidenceId, PastWork work, UUID ruleId, Map<UUID, Scale> scales) {
        List<LogEntry> entries = new ArrayList<>();
        Happening sent = new Happening(work.submittedAt(), work.authorId(), ruleId);
        work.competencyIds().forEach(id -> entries.add(entry(LogKind.SUBMITTED, work, id, sent, evidenceId)));
        Set<UUID> open = new HashSet<>(work.competencyIds());
        for (PastWork.PastJudgement past : work.judgements()) {
            Happening judged = new Happening(past.at(), past.by(), ruleId);
            StateKey key = new StateKey(work.studentId(), past.competencyId());
            entries.add(LogEntry.judged(key, judged, piece(evidenceId, work, past, scales)));
            open.remove(past.competencyId());
        }
        work.judgements().stream()
                .findFirst()
                .map(past -> new Happening(past.at(), past.by(), ruleId))
                .ifPresent(by -> open.forEach(id -> entries.add(entry(LogKind.ACCEPTED, work, id, by, evidenceId))));
        if (work.returned() != null) {
            Happening back = new Happening(work.returned().at(), work.returned().by(), ruleId);
            work.competencyIds().forEach(id -> entries.add(entry(LogKind.RETURNED, work, id, back, evidenceId)));
        }
        return entries;
    }

    private static LogEntry entry(LogKind kind, PastWork work, UUID competencyId, Happening by, UUID evidenceId) {
        return LogEntry.ofEvidence(kind, new StateKey(work.studentId(), competencyId), by, evidenceId);
    }

    private static Piece piece(UUID evidenceId, PastWork work, PastWork.PastJudgement past, Map<UUID, Scale> scales) {
        int top = Optional.ofNullable(scales.get(past.competencyId()))
                .orElseThrow(Problems::notFound)
                .top();
        if (past.level() < 0 || past.level() > top) {
            throw Problems.invalid("level", "LEVEL_OUTSIDE_SCALE", "must be a level of the scale, 0 to " + top);
        }
        String place = Optional.ofNullable(work.place()).orElse("");
        return new Piece(evidenceId, work.performedOn(), past.level(), top, work.kind(), place, true);
    }
}
