package org.trellis.catalog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.Mode;
import org.trellis.catalog.ResourceKind;
import org.trellis.catalog.StepKind;
import org.trellis.catalog.domain.LearningResource;
import org.trellis.catalog.domain.ResourceStatus;
import org.trellis.platform.web.Versioned;

/**
 * A learning resource or opportunity; title and summary are in the reader's language where translated.
 *
 * @param cost in cents; 0 when free
 * @param inFlexBlock it takes place in flexible blocks only
 * @param status published ones are for everyone; others only for who offered them and who vets
 */
public record LearningResourceResponse(
        UUID id,
        String title,
        String summary,
        ResourceKind kind,
        Mode mode,
        StepKind stepKind,
        @Nullable String place,
        int minutes,
        int deviceMinutes,
        String provider,
        List<String> languages,
        List<String> tags,
        List<String> supports,
        List<UUID> competencyIds,
        int cost,
        @Nullable String url,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean inFlexBlock,
        ResourceStatus status,
        long version)
        implements Versioned {

    static LearningResourceResponse of(LearningResource r) {
        return new LearningResourceResponse(
                r.id(),
                r.title(),
                r.summary(),
                r.kind(),
                r.mode(),
                r.stepKind(),
                r.place(),
                r.minutes(),
                r.deviceMinutes(),
                r.provider(),
                r.languages(),
                r.tags(),
                r.supports(),
                r.competencyIds(),
                r.cost(),
                r.url(),
                r.startsOn(),
                r.endsOn(),
                r.inFlexBlock(),
                r.status(),
                r.version());
    }
}
