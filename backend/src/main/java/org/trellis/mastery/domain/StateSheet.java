package org.trellis.mastery.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.competencies.CompetencyRef;

/** A student's states with what their competencies are called. */
public record StateSheet(List<StateItem> items, Map<UUID, CompetencyRef> competencies) {}
