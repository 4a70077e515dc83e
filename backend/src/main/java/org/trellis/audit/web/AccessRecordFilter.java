package org.trellis.audit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.trellis.audit.domain.RequestEnd;
import org.trellis.platform.error.Problem;
import org.trellis.platform.error.ProblemException;
import org.trellis.platform.error.ProblemType;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.web.RequestInfo;

/**
 * No request of a known caller that names a student ends without its access record: what was rolled back with a write that was
 * refused, or turned away before the relationship check, is recorded here.
 */
@Provider
class AccessRecordFilter implements ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(AccessRecordFilter.class);
    private static final Annotation[] NONE = {};

    private final RequestEnd end;
    private final CurrentCaller current;
    private final RequestInfo info;

    AccessRecordFilter(RequestEnd end, CurrentCaller current, RequestInfo info) {
        this.end = end;
        this.current = current;
        this.info = info;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (current.find().isEmpty()) {
            return;
        }
        Optional<UUID> named = student(request);
        if (end.isOpen(named)) {
            settle(named, response);
        }
    }

    /** Without its record no answer goes out; one that tells nothing but a problem still may. */
    private void settle(Optional<UUID> named, ContainerResponseContext response) {
        try {
            end.settle(named, response.getStatus());
        } catch (RuntimeException unwritten) {
            LOG.errorf(unwritten, "request %s: its access record was not written", info.id());
            if (response.getStatus() < 400) {
                ProblemException later = new ProblemException(ProblemType.UNAVAILABLE, "Try again in a moment.");
                response.setStatus(ProblemType.UNAVAILABLE.status());
                response.setEntity(Problem.of(later, info.id()), NONE, MediaType.valueOf(Problem.MEDIA_TYPE));
            }
        }
    }

    /** Empty where the path names none, or something that is no id at all. */
    private static Optional<UUID> student(ContainerRequestContext request) {
        @Nullable String id = request.getUriInfo().getPathParameters().getFirst("studentId");
        try {
            return Optional.ofNullable(id).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
