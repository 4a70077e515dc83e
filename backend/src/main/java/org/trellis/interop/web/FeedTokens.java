package org.trellis.interop.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.trellis.interop.domain.FeedPosition;
import org.trellis.platform.error.ProblemException;
import org.trellis.platform.error.ProblemType;
import org.trellis.platform.event.EventRetention;
import org.trellis.platform.page.PageTokens;

/** Tokens that stand for "all I have seen so far", signed for the person who got them. */
@Singleton
class FeedTokens {

    static final ProblemType UNKNOWN = ProblemType.of("change-token-unknown", "This token is not one of yours", 400);
    static final ProblemType EXPIRED = ProblemType.of("change-token-expired", "This token is too old", 410);

    private static final String SCOPE = "changes";
    private static final Duration VALID = EventRetention.KEPT.minusDays(1);
    private static final String START_OVER =
            " Start over: take a token from GET /changes?since=latest, then read what you need as it is now.";

    private final PageTokens tokens;
    private final Clock clock;

    FeedTokens(PageTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    String sign(FeedPosition position) {
        return tokens.sign(
                SCOPE,
                Long.toString(position.transaction()),
                Long.toString(position.sequence()),
                position.until().toString());
    }

    /** 400 where it was made up or belongs to somebody else, 410 where what followed it may be forgotten by now. */
    FeedPosition open(String token) {
        FeedPosition position = read(token);
        if (position.until().isBefore(clock.instant().minus(VALID))) {
            throw new ProblemException(EXPIRED, "What came after it is not kept any more." + START_OVER);
        }
        return position;
    }

    private FeedPosition read(String token) {
        try {
            List<String> keys = tokens.open(SCOPE, token);
            return new FeedPosition(
                    Long.parseLong(keys.get(0)), Long.parseLong(keys.get(1)), Instant.parse(keys.get(2)));
        } catch (ProblemException e) {
            throw new ProblemException(UNKNOWN, "Tokens work for whom they were given to, unchanged." + START_OVER);
        }
    }
}
