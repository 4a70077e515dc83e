package org.trellis.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a catalog list that is loaded as a whole.
 *
 * @param key its stable name in that list: loading it again updates it
 * @param language of title and summary, ISO 639-1
 * @param translations title and summary by language
 * @param cost in cents of the district's currency
 * @param startsOn first day; absent when it can be done already
 * @param endsOn last day; absent when it stays
 * @param inFlexBlock it takes place in flexible blocks only
 */
public record CatalogEntry(
        String key,
        String title,
        String summary,
        String language,
        Map<String, Words> translations,
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
        boolean inFlexBlock) {

    /** Title and summary in one language. */
    public record Words(String title, String summary) {}
}
