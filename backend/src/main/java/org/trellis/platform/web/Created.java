package org.trellis.platform.web;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** 201 with a {@code Location}. */
public final class Created {

    private Created() {}

    /** @param path absolute path of the new resource, such as {@code /api/v1/students/…/goals/…} */
    public static <T> RestResponse<T> at(String path, T body) {
        return ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .location(URI.create(path))
                .entity(body)
                .build();
    }
}
