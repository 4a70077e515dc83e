package org.trellis.competencies.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param words parts of code, statement or any translation, all of which must match; blank finds everything
 */
public record CompetencySearch(String words, @Nullable UUID frameworkId, CompetencyHit.Place after, int limit) {}
