package org.trellis.mastery.web;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.trellis.platform.page.PageTokens;

/** Tokens that stand for "all I have seen of this student so far". */
@Singleton
class ChangeTokens {

    /**
     * A change is dated before it is committed. So much of what was seen is told again, that none which was still being
     * written is missed; no transaction lasts that long.
     */
    private static final Duration OVERLAP = Duration.ofSeconds(60);

    private final PageTokens tokens;

    ChangeTokens(PageTokens tokens) {
        this.tokens = tokens;
    }

    String sign(UUID studentId, Instant seenAt) {
        return tokens.sign(scope(studentId), seenAt.minus(OVERLAP).toString());
    }

    /** 400 where it is not one of ours, or of another student or person. */
    Instant open(UUID studentId, String token) {
        return Instant.parse(tokens.open(scope(studentId), token).getFirst());
    }

    private static String scope(UUID studentId) {
        return "state|" + studentId;
    }
}
