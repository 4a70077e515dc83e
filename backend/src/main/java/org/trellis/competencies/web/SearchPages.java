package org.trellis.competencies.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.trellis.competencies.domain.CompetencyHit;
import org.trellis.competencies.domain.CompetencyHit.Place;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.page.PageTokens;

/** Where a search goes on. */
@Singleton
class SearchPages {

    private static final String SCOPE = "searchCompetencies/";

    private final PageTokens tokens;

    SearchPages(PageTokens tokens) {
        this.tokens = tokens;
    }

    Place after(PageQuery page, String scope) {
        String token = page.pageToken();
        if (token == null) {
            return Place.start();
        }
        List<String> keys = tokens.open(SCOPE + scope, token);
        return new Place(
                Integer.parseInt(keys.get(0)),
                UUID.fromString(keys.get(1)),
                Integer.parseInt(keys.get(2)),
                UUID.fromString(keys.get(3)));
    }

    /** @param found one more than the limit where there is more @param scope what was asked for: a token goes on with the same only */
    Page<CompetencyHitResponse> page(List<CompetencyHit> found, int limit, String scope) {
        List<CompetencyHitResponse> shown =
                found.stream().limit(limit).map(CompetencyMapper::hit).toList();
        return new Page<>(
                shown, found.size() > limit ? token(found.get(limit - 1).place(), scope) : null, null);
    }

    private String token(Place place, String scope) {
        return tokens.sign(
                SCOPE + scope,
                Integer.toString(place.rank()),
                place.frameworkId().toString(),
                Integer.toString(place.order()),
                place.id().toString());
    }
}
