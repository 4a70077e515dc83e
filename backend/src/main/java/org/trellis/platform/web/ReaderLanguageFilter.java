package org.trellis.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Notes the reader's language. */
@Provider
class ReaderLanguageFilter implements ContainerRequestFilter {

    private final ReaderLanguage reader;

    ReaderLanguageFilter(ReaderLanguage reader) {
        this.reader = reader;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        if (header != null) {
            reader.accept(header);
        }
    }
}
