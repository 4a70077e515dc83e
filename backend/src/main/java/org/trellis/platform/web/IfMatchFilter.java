package org.trellis.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.error.ProblemException;
import org.trellis.platform.error.ProblemType;
import org.trellis.platform.error.Problems;

@Provider
@MustMatch
@Priority(Priorities.USER)
class IfMatchFilter implements ContainerRequestFilter {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    private final ExpectedVersion expected;

    IfMatchFilter(ExpectedVersion expected) {
        this.expected = expected;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        @Nullable String ifMatch = request.getHeaderString(HttpHeaders.IF_MATCH);
        if (ifMatch == null) {
            throw new ProblemException(ProblemType.VERSION_NEEDED, "Send the ETag you last saw in If-Match.");
        }
        expected.expect(version(ifMatch));
    }

    static long version(String ifMatch) {
        Matcher etag = ETAG.matcher(ifMatch.trim());
        if (!etag.matches()) {
            throw Problems.malformed("If-Match is not an ETag of ours.");
        }
        return Long.parseLong(etag.group(1));
    }
}
