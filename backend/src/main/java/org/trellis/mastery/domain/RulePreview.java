package org.trellis.mastery.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would change for some students.
 *
 * @param students how many were looked at
 * @param states how many of their states the rule would be asked about; what an educator confirmed is not among them
 * @param last the last student, where more may follow
 */
public record RulePreview(
        int students,
        int states,
        List<RuleDifference> differences,
        @Nullable UUID last) {}
