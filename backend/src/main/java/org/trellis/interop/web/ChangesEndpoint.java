package org.trellis.interop.web;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trellis.interop.domain.ChangeFeed;
import org.trellis.interop.domain.FeedPage;
import org.trellis.platform.error.Problems;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** What changed, for systems and devices that keep a copy. */
@Path("/api/v1/changes")
@Tag(name = "interop")
@Produces(MediaType.APPLICATION_JSON)
public class ChangesEndpoint {

    private static final String LATEST = "latest";
    private static final int MOST = 200;

    private final ChangeFeed feed;
    private final FeedTokens tokens;

    ChangesEndpoint(ChangeFeed feed, FeedTokens tokens) {
        this.feed = feed;
        this.tokens = tokens;
    }

    /**
     * Each change once and in order, as type, id, version and kind; only of what the caller could read at the thing itself, by
     * permission and by relation to the student. Keep {@code token} and ask again with it. Events are kept for a week.
     */
    @GET
    @Requires(Permission.READ_CHANGES)
    @Operation(operationId = "listChanges", summary = "What changed since a token")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ChangesResponse.class)))
    @APIResponse(
            responseCode = "410",
            description = "The token is too old: start over with since=latest",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public ChangesResponse list(
            @QueryParam("since")
                    @Size(max = 500)
                    @Parameter(
                            description =
                                    "The token of the answer before. 'latest' gives a token and no changes; absent:"
                                            + " everything that is kept.")
                    @Nullable
                    String since,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Parameter(description = "Changes an answer, 1 to 200; more is cut down to 200.")
                    int limit) {
        if (limit < 1) {
            throw Problems.malformed("limit starts at 1.");
        }
        FeedPage page = LATEST.equals(since)
                ? feed.latest()
                : feed.after(since == null ? null : tokens.open(since), Math.min(limit, MOST));
        return new ChangesResponse(page.changes(), tokens.sign(page.next()), page.more());
    }
}
