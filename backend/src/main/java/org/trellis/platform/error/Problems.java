package org.trellis.platform.error;

import java.util.List;

/** The problems every module meets. */
public final class Problems {

    private Problems() {}

    /** 404, also for what exists outside the caller's scope: absent and forbidden look the same. */
    public static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND, "There is nothing here that you can see.");
    }

    /** 403: the caller may see the thing, but not do this to it. */
    public static ProblemException forbidden(String detail) {
        return new ProblemException(ProblemType.FORBIDDEN, detail);
    }

    /** 400: cannot be read at all. */
    public static ProblemException malformed(String detail) {
        return new ProblemException(ProblemType.MALFORMED, detail);
    }

    /** 409: the state of the thing does not allow this now. */
    public static ProblemException conflict(String slug, String detail) {
        return new ProblemException(ProblemType.of(slug, "This does not fit the present state", 409), detail);
    }

    /** 422 for one field. */
    public static ProblemException invalid(String field, String code, String message) {
        return invalid(List.of(new Violation(field, code, message)));
    }

    /** 422 for several fields. */
    public static ProblemException invalid(List<Violation> violations) {
        return new ProblemException(ProblemType.INVALID, violations.size() + " field(s) need attention.", violations);
    }

    /** 422 with a type of its own, such as {@code expectation-lowered}. */
    public static ProblemException unprocessable(String slug, String detail) {
        return new ProblemException(ProblemType.of(slug, "This cannot be accepted", 422), detail);
    }
}
