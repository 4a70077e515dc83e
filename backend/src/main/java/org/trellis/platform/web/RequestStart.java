package org.trellis.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.id.Ids;

/** Gives each request its id (the caller's {@code X-Request-Id} where it is a plain token) and notes its operation. */
@Provider
@Priority(1)
class RequestStart implements ContainerRequestFilter {

    private static final Pattern TOKEN = Pattern.compile("[0-9A-Za-z-]{8,64}");
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final RequestInfo info;
    private final ResourceInfo resource;

    RequestStart(RequestInfo info, ResourceInfo resource) {
        this.info = info;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String id = requestId(request.getHeaderString("X-Request-Id"));
        info.begin(id, operation(), READS.contains(request.getMethod()));
        MDC.put("requestId", id);
    }

    private static String requestId(@Nullable String offered) {
        return offered != null && TOKEN.matcher(offered).matches()
                ? offered
                : Ids.next().toString();
    }

    private String operation() {
        return Optional.ofNullable(resource.getResourceMethod())
                .map(method -> Optional.ofNullable(method.getAnnotation(Operation.class))
                        .map(Operation::operationId)
                        .orElse(method.getName()))
                .orElse("unknown");
    }
}
