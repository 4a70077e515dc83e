package org.trellis.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** 413 before anything is read into memory; where nobody said how long the body is, at the first byte beyond the limit. */
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
        if (length == null) {
            request.setEntityStream(new CappedStream(request.getEntityStream(), limit()));
        } else if (Long.parseLong(length) > limit()) {
            throw CappedStream.tooLarge();
        }
    }

    private long limit() {
        @Nullable LargeBody large = resource.getResourceMethod().getAnnotation(LargeBody.class);
        return large == null ? USUAL : large.megabytes() << 20;
    }
}
