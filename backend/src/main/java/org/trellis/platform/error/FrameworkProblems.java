package org.trellis.platform.error;

/** Words for the statuses that the HTTP layer itself answers with. */
final class FrameworkProblems {

    private FrameworkProblems() {}

    static ProblemException of(int status) {
        return switch (status) {
            case 400 -> Problems.malformed("The request could not be read.");
            case 401 -> new ProblemException(ProblemType.UNAUTHENTICATED, "Sign in to go on.");
            case 403 -> Problems.forbidden("You cannot do this.");
            case 404 -> Problems.notFound();
            case 405 -> plain("method-not-allowed", "Method not allowed", status);
            case 406 -> plain("not-acceptable", "No such representation", status);
            case 413 -> new ProblemException(ProblemType.TOO_LARGE, "Send less at once.");
            case 415 -> plain("unsupported-media-type", "Unsupported media type", status);
            default ->
                status < 500
                        ? plain("refused", "The request was refused", status)
                        : new ProblemException(ProblemType.UNEXPECTED, "Something went wrong on our side.");
        };
    }

    private static ProblemException plain(String slug, String title, int status) {
        return new ProblemException(ProblemType.of(slug, title, status), title + ".");
    }
}
