package org.trellis.paths.domain;

import java.util.Map;
import java.util.UUID;
import org.trellis.catalog.LearningOption;
import org.trellis.paths.domain.planner.Explanation;

/** What the planner would say, with the options it mentions in the reader's language. */
public record ExplanationView(Explanation explanation, Map<UUID, LearningOption> options) {}
