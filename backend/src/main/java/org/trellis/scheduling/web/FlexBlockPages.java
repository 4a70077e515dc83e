package org.trellis.scheduling.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.page.PageTokens;
import org.trellis.scheduling.domain.FlexBlockSearch;
import org.trellis.scheduling.domain.FlexBlockSearch.After;
import org.trellis.scheduling.domain.FlexBlockView;

/** Pages through the blocks of a school by day and time. */
@Singleton
class FlexBlockPages {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private final PageTokens tokens;

    FlexBlockPages(PageTokens tokens) {
        this.tokens = tokens;
    }

    FlexBlockSearch search(UUID school, @Nullable LocalDate from, @Nullable LocalDate until, PageQuery page) {
        LocalDate first = from == null ? EVER : from;
        LocalDate last = until == null ? EVER.plusYears(200) : until;
        String token = page.pageToken();
        return new FlexBlockSearch(school, first, last, token == null ? null : after(school, token), page.limit() + 1);
    }

    /** @param found one more than the limit where there is more */
    Page<FlexBlockResponse> page(UUID school, List<FlexBlockView> found, int limit) {
        List<FlexBlockResponse> shown =
                found.stream().limit(limit).map(FlexBlockResponse::of).toList();
        if (found.size() <= limit) {
            return new Page<>(shown, null, null);
        }
        FlexBlockResponse last = shown.getLast();
        String next = tokens.sign(
                scope(school),
                last.date().toString(),
                last.startsAt(),
                last.id().toString());
        return new Page<>(shown, next, null);
    }

    private After after(UUID school, String token) {
        List<String> keys = tokens.open(scope(school), token);
        return new After(LocalDate.parse(keys.get(0)), LocalTime.parse(keys.get(1)), UUID.fromString(keys.get(2)));
    }

    private static String scope(UUID school) {
        return "flex-blocks/" + school;
    }
}
