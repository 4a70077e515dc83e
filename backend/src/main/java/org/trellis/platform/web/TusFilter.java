package org.trellis.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.trellis.platform.error.ProblemException;
import org.trellis.platform.error.ProblemType;

/** Both sides say which version of the protocol they speak; 412 for any but ours. A GET is no part of it and says none. */
@Provider
@Tus
@Priority(Priorities.USER)
class TusFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Tus-Resumable";
    private static final String VERSION = "1.0.0";
    private static final ProblemType OTHER_VERSION =
            ProblemType.of("tus-version", "Another version of the protocol is needed", 412);

    @Override
    public void filter(ContainerRequestContext request) {
        if (!"GET".equals(request.getMethod()) && !VERSION.equals(request.getHeaderString(HEADER))) {
            throw new ProblemException(OTHER_VERSION, "Send Tus-Resumable: " + VERSION + ".");
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, VERSION);
        response.getHeaders().putSingle("Tus-Version", VERSION);
        response.getHeaders().putSingle("Tus-Extension", "creation,expiration");
    }
}
