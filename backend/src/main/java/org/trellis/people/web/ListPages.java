package org.trellis.people.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.trellis.people.domain.Slice;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.page.PageTokens;

/** Page tokens of lists that are ordered by a text and an id. Services are asked for one row more than a page holds. */
@Singleton
class ListPages {
    private final PageTokens tokens;

    ListPages(PageTokens tokens) {
        this.tokens = tokens;
    }

    /** Which rows to ask for; the scope names the list and its filters. */
    Slice slice(String scope, PageQuery query) {
        String token = query.pageToken();
        return Slice.of(token == null ? List.of() : tokens.open(scope, token), query.limit() + 1);
    }

    <T, R> Page<R> page(
            String scope, PageQuery query, List<T> found, Function<T, Slice.After> last, Function<T, R> response) {
        List<T> shown = found.subList(0, Math.min(query.limit(), found.size()));
        return new Page<>(
                shown.stream().map(response).toList(),
                found.size() > shown.size() ? sign(scope, last.apply(shown.getLast())) : null,
                null);
    }

    private String sign(String scope, Slice.After last) {
        return tokens.sign(scope, last.key(), last.id());
    }
}
