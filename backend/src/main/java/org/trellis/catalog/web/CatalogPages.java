package org.trellis.catalog.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.Mode;
import org.trellis.catalog.domain.LearningResource;
import org.trellis.catalog.domain.ResourceSearch;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.page.PageTokens;

/** Pages through the catalog by title. */
@ApplicationScoped
class CatalogPages {

    private static final String SCOPE = "listLearningResources";

    private final PageTokens tokens;

    CatalogPages(PageTokens tokens) {
        this.tokens = tokens;
    }

    ResourceSearch search(String words, @Nullable UUID competencyId, @Nullable Mode mode, PageQuery page) {
        String token = page.pageToken();
        if (token == null) {
            return new ResourceSearch(words, competencyId, mode, "", null, page.limit() + 1);
        }
        List<String> keys = tokens.open(SCOPE, token);
        return new ResourceSearch(
                words, competencyId, mode, keys.get(0), UUID.fromString(keys.get(1)), page.limit() + 1);
    }

    /** @param found one more than the limit where there is more */
    Page<LearningResourceResponse> page(List<LearningResource> found, int limit) {
        List<LearningResourceResponse> shown =
                found.stream().limit(limit).map(LearningResourceResponse::of).toList();
        if (found.size() <= limit) {
            return new Page<>(shown, null, null);
        }
        LearningResourceResponse last = shown.getLast();
        return new Page<>(shown, tokens.sign(SCOPE, last.title(), last.id().toString()), null);
    }
}
