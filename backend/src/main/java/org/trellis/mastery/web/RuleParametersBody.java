package org.trellis.mastery.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.trellis.mastery.RuleParameters;

/** The body-of-evidence rule: how many pieces, how good lately, how varied, who scored, how far apart. */
record RuleParametersBody(
        @Min(1) @Max(20) int minPieces,
        @Min(1) @Max(20) int minAtLevel,
        @Min(1) @Max(20) int amongLatest,
        @Min(1) @Max(5) int requiredLevel,
        @Min(1) @Max(4) int minKinds,
        @Min(1) @Max(20) int teacherScored,
        @Min(0) @Max(365) int spanDays,
        @Min(2) @Max(20) int stuckAfter) {

    static RuleParametersBody of(RuleParameters p) {
        return new RuleParametersBody(
                p.minPieces(),
                p.minAtLevel(),
                p.amongLatest(),
                p.requiredLevel(),
                p.minKinds(),
                p.teacherScored(),
                p.spanDays(),
                p.stuckAfter());
    }

    RuleParameters toDomain() {
        return new RuleParameters(
                minPieces, minAtLevel, amongLatest, requiredLevel, minKinds, teacherScored, spanDays, stuckAfter);
    }
}
