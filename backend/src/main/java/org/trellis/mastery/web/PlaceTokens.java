package org.trellis.mastery.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.EvidencePlace;
import org.trellis.platform.page.PageTokens;

/** Page tokens for lists in order of a time and an id. */
@Singleton
class PlaceTokens {

    private final PageTokens tokens;

    PlaceTokens(PageTokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    EvidencePlace open(String scope, @Nullable String token) {
        if (token == null) {
            return null;
        }
        List<String> keys = tokens.open(scope, token);
        return new EvidencePlace(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    }

    String sign(String scope, EvidencePlace last) {
        return tokens.sign(scope, last.at().toString(), last.id().toString());
    }
}
