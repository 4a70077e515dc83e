package org.trellis.platform.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.error.Problems;

/** The paging parameters of a list, as a {@code @BeanParam}. */
public class PageQuery {

    private static final int MOST = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "Rows a page, 1 to 200; more is cut down to 200.")
    int limit = 50;

    @QueryParam("pageToken")
    @Parameter(description = "The nextPageToken of the page before.")
    @Nullable
    String pageToken;

    /** Rows asked for, at most 200; 400 where it is below 1. */
    public int limit() {
        if (limit < 1) {
            throw Problems.malformed("limit starts at 1.");
        }
        return Math.min(limit, MOST);
    }

    public @Nullable String pageToken() {
        return pageToken;
    }
}
