package org.trellis.mastery.domain.rule;

import static org.trellis.mastery.RuleSetting.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.RuleKind;
import org.trellis.mastery.RuleParameters;
import org.trellis.mastery.RuleSetting;

/** Rules and pieces written short. */
final class RuleTables {

    static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final Map<RuleSetting, Double> USUAL = new EnumMap<>(RuleSetting.class);

    static {
        USUAL.put(MIN_PIECES, 1.0);
        USUAL.put(MIN_AT_LEVEL, 2.0);
        USUAL.put(AMONG_LATEST, 3.0);
        USUAL.put(REQUIRED_LEVEL, 3.0);
        USUAL.put(MIN_KINDS, 1.0);
        USUAL.put(TEACHER_SCORED, 1.0);
        USUAL.put(SPAN_DAYS, 0.0);
        USUAL.put(STUCK_AFTER, 3.0);
        USUAL.put(TIMES, 2.0);
        USUAL.put(LATEST_PERCENT, 65.0);
        USUAL.put(MIN_AVERAGE, 3.0);
        USUAL.put(START_LEVEL, 2.0);
        USUAL.put(DEMONSTRATIONS, 2.0);
        USUAL.put(LOWEST_BELOW, 1.0);
    }

    private RuleTables() {}

    static RuleParameters usual(RuleKind kind) {
        Map<RuleSetting, Double> settings = new EnumMap<>(USUAL);
        settings.keySet().retainAll(kind.settings());
        return new RuleParameters(kind, settings);
    }

    /** A day after another, as "1 2 3". */
    static List<Piece> pieces(String levels) {
        List<Piece> pieces = new ArrayList<>();
        for (String level : levels.split(" ")) {
            pieces.add(piece(pieces.size(), Integer.parseInt(level)));
        }
        return pieces;
    }

    static Piece piece(int day, int level, Mark... marks) {
        return new Piece(
                UUID.randomUUID(), START.plusDays(day), level, 4, EvidenceKind.ARTIFACT, "", true, List.of(marks));
    }
}
