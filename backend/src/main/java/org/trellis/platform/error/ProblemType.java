package org.trellis.platform.error;

import java.net.URI;

/**
 * A kind of problem: a stable slug, a title in plain words and the HTTP status it answers with (RFC 9457 section 3.1).
 *
 * @param slug kebab-case, never changes once published; the {@code type} member is the URI built from it
 */
public record ProblemType(String slug, String title, int status) {

    public static final ProblemType NOT_FOUND = new ProblemType("not-found", "Not found", 404);
    public static final ProblemType UNAUTHENTICATED = new ProblemType("sign-in-needed", "Sign in first", 401);
    public static final ProblemType FORBIDDEN = new ProblemType("not-allowed", "Not allowed", 403);
    public static final ProblemType MALFORMED =
            new ProblemType("malformed-request", "The request could not be read", 400);
    public static final ProblemType INVALID = new ProblemType("invalid", "Some fields need attention", 422);
    public static final ProblemType STALE = new ProblemType("stale-version", "Someone saved before you", 412);
    public static final ProblemType VERSION_NEEDED = new ProblemType("version-needed", "If-Match is missing", 428);
    public static final ProblemType TOO_LARGE = new ProblemType("too-large", "The request is too large", 413);
    public static final ProblemType UNAVAILABLE = new ProblemType("try-again", "Not available right now", 503);
    public static final ProblemType UNEXPECTED = new ProblemType("unexpected", "Something went wrong on our side", 500);

    private static final String BASE = "https://trellis.example/problems/";

    /** A problem type of a module's own. */
    public static ProblemType of(String slug, String title, int status) {
        return new ProblemType(slug, title, status);
    }

    public URI uri() {
        return URI.create(BASE + slug);
    }
}
