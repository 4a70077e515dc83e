package org.trellis.people.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.domain.roster.ImportRow;
import org.trellis.people.domain.roster.RosterImport;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.page.PageTokens;

/** Page tokens of the lists of roster imports and their rows. Lists come with one row more than a page holds. */
@Singleton
class RosterPages {
    private static final String IMPORTS = "roster-imports";

    private final PageTokens tokens;

    RosterPages(PageTokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    UUID lastImport(PageQuery query) {
        String token = query.pageToken();
        return token == null
                ? null
                : UUID.fromString(tokens.open(IMPORTS, token).getFirst());
    }

    Page<RosterImportResponse> imports(List<RosterImport> found, int limit) {
        List<RosterImport> shown = found.subList(0, Math.min(limit, found.size()));
        String next =
                found.size() > limit ? tokens.sign(IMPORTS, shown.getLast().id().toString()) : null;
        return new Page<>(shown.stream().map(RosterImportResponse::of).toList(), next, null);
    }

    int lastRow(UUID importId, String kind, PageQuery query) {
        String token = query.pageToken();
        return token == null
                ? 0
                : Integer.parseInt(tokens.open(rowScope(importId, kind), token).getFirst());
    }

    Page<RosterImportRowResponse> rows(UUID importId, String kind, List<ImportRow> found, int limit) {
        List<ImportRow> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit
                ? tokens.sign(
                        rowScope(importId, kind),
                        Integer.toString(shown.getLast().number()))
                : null;
        return new Page<>(shown.stream().map(RosterImportRowResponse::of).toList(), next, null);
    }

    private static String rowScope(UUID importId, String kind) {
        return "roster-import-rows/" + importId + "/" + kind;
    }
}
