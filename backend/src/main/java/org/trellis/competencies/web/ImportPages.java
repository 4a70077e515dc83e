package org.trellis.competencies.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.domain.FrameworkImportView;
import org.trellis.competencies.domain.ItemChange;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.page.PageTokens;

/** Where lists of imports and of their changes go on; each list is asked for one more than the limit. */
@Singleton
class ImportPages {

    private static final String IMPORTS = "listFrameworkImports";
    private static final String CHANGES = "listFrameworkImportDifference/";

    private final PageTokens tokens;

    ImportPages(PageTokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    UUID lastImport(PageQuery page) {
        String token = page.pageToken();
        return token == null
                ? null
                : UUID.fromString(tokens.open(IMPORTS, token).getFirst());
    }

    Page<FrameworkImportResponse> imports(List<FrameworkImportView> found, int limit) {
        List<FrameworkImportResponse> shown = found.stream()
                .limit(limit)
                .map(CompetencyMapper::frameworkImport)
                .toList();
        String next =
                found.size() > limit ? tokens.sign(IMPORTS, shown.getLast().id().toString()) : null;
        return new Page<>(shown, next, null);
    }

    /** Position of the last change already shown; 0 for the first page. */
    int lastChange(UUID importId, PageQuery page) {
        String token = page.pageToken();
        return token == null
                ? 0
                : Integer.parseInt(tokens.open(CHANGES + importId, token).getFirst());
    }

    Page<ItemChangeResponse> changes(UUID importId, int after, List<ItemChange> found, int limit) {
        List<ItemChangeResponse> shown =
                found.stream().limit(limit).map(CompetencyMapper::change).toList();
        String next =
                found.size() > limit ? tokens.sign(CHANGES + importId, Integer.toString(after + shown.size())) : null;
        return new Page<>(shown, next, null);
    }
}
