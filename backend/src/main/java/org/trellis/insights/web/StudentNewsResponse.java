package org.trellis.insights.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.insights.domain.NewsItem;
import org.trellis.insights.domain.NewsKind;
import org.trellis.insights.domain.StudentNews;

/**
 * What happened around a student since a moment, newest first; at most 50.
 *
 * @param sinceCheckIn that moment is the end of the last check-in
 */
public record StudentNewsResponse(UUID studentId, Instant since, boolean sinceCheckIn, List<ItemOf> items) {

    /**
     * @param subjectId the piece of evidence, the revision, the goal or the competency
     * @param title of a piece of work or a goal
     * @param competency with {@code level}: what it shows
     */
    public record ItemOf(
            NewsKind kind,
            Instant at,
            UUID subjectId,
            @Nullable String title,
            @Nullable CompetencyRef competency,
            @Nullable Integer level) {}

    static StudentNewsResponse of(StudentNews news) {
        return new StudentNewsResponse(
                news.studentId(),
                news.since(),
                news.sinceCheckIn(),
                news.items().stream().map(item -> item(item, news)).toList());
    }

    private static ItemOf item(NewsItem item, StudentNews news) {
        UUID competency = item.competencyId();
        return new ItemOf(
                item.kind(),
                item.at(),
                item.subjectId(),
                item.title(),
                competency == null ? null : news.named().get(competency),
                item.level());
    }
}
