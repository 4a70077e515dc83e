package org.trellis.paths.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.RuleRef;
import org.trellis.paths.NewExpectations;

/**
 * A set with its items in their order.
 *
 * @param rules by id; holds the set's own
 */
public record ExpectationSetView(
        ExpectationSetEntity set,
        List<NewExpectations.Item> items,
        Map<UUID, CompetencyRef> competencies,
        Map<UUID, RuleRef> rules) {}
