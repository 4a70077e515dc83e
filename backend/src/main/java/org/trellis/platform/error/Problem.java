package org.trellis.platform.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;

/**
 * The body of every answer of 400 and above: {@code application/problem+json} (RFC 9457).
 *
 * @param instance {@code urn:uuid:} plus the request id, to find the request in the logs
 * @param violations the fields at fault, empty where the problem is not about fields
 */
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** The body for what happened in the request of that id. */
    public static Problem of(ProblemException e, String requestId) {
        ProblemType type = e.type();
        return new Problem(
                type.uri(), type.title(), type.status(), e.detail(), "urn:uuid:" + requestId, e.violations());
    }
}
