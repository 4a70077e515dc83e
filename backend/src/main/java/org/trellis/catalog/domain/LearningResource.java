package org.trellis.catalog.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.LearningOption;
import org.trellis.catalog.Mode;
import org.trellis.catalog.ResourceKind;
import org.trellis.catalog.StepKind;

/** A row of the catalog with its words in the reader's language. */
public record LearningResource(
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
        @Nullable UUID offeredBy,
        long version) {

    LearningOption asOption() {
        return new LearningOption(
                id,
                title,
                kind,
                mode,
                stepKind,
                place,
                minutes,
                deviceMinutes,
                provider,
                languages,
                tags,
                supports,
                startsOn,
                endsOn,
                inFlexBlock);
    }
}
