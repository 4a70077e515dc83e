package org.trellis.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.error.ProblemException;
import org.trellis.platform.error.ProblemType;

/** 413 before anything is read into memory. Bodies of unknown length are bounded by {@code quarkus.http.limits.max-body-size}. */
@Provider
@Priority(2)
class BodySizeFilter implements ContainerRequestFilter {

    private static final long USUAL = 1L << 20;

    private final ResourceInfo resource;

    BodySizeFilter(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        @Nullable String length = request.getHeaderString("Content-Length");
        if (length != null && Long.parseLong(length) > limit()) {
            throw new ProblemException(ProblemType.TOO_LARGE, "This is more than can be sent at once.");
        }
    }

    private long limit() {
        @Nullable LargeBody large = resource.getResourceMethod().getAnnotation(LargeBody.class);
        return large == null ? USUAL : large.megabytes() << 20;
    }
}
