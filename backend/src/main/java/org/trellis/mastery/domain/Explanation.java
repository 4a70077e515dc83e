package org.trellis.mastery.domain;

import java.util.List;
import org.trellis.mastery.domain.estimate.Term;

/**
 * Why a state is what it is.
 *
 * @param terms add up to the mean of the estimate on that day
 */
public record Explanation(StateItem item, List<Term> terms) {}
