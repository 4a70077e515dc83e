package org.trellis.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** Personal data is never cached by anyone else; versions become ETags. */
@Provider
class ResponseHeaders implements ContainerResponseFilter {

    private final RequestInfo info;

    ResponseHeaders(RequestInfo info) {
        this.info = info;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("X-Request-Id", info.id());
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "no-referrer");
        headers.putSingle(HttpHeaders.VARY, "Authorization, Cookie, Accept-Language");
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-store");
        }
        if (response.getEntity() instanceof Versioned versioned && response.getStatus() < 300) {
            tag(request, response, versioned);
        }
    }

    private static void tag(ContainerRequestContext request, ContainerResponseContext response, Versioned versioned) {
        String etag = "\"" + versioned.version() + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        if ("GET".equals(request.getMethod()) && etag.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
