package org.trellis.insights.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.competencies.CompetencyRef;

/**
 * What happened since a moment, newest first.
 *
 * @param sinceCheckIn that moment is the end of the last check-in
 */
public record StudentNews(
        UUID studentId, Instant since, boolean sinceCheckIn, List<NewsItem> items, Map<UUID, CompetencyRef> named) {}
