package org.trellis.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

@Provider
@MayMatch
@Priority(Priorities.USER)
class MayMatchFilter implements ContainerRequestFilter {

    private final ExpectedVersion expected;

    MayMatchFilter(ExpectedVersion expected) {
        this.expected = expected;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        @Nullable String ifMatch = request.getHeaderString(HttpHeaders.IF_MATCH);
        if (ifMatch != null) {
            expected.expect(IfMatchFilter.version(ifMatch));
        }
    }
}
