package org.trellis.mastery.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.EvidencePlace;
import org.trellis.mastery.domain.ReviewQueue;
import org.trellis.mastery.domain.ReviewQueueService;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** Evidence that waits for the caller's answer, in the classes the caller teaches. */
@Path("/api/v1/review-queue")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewQueueEndpoint {

    private final ReviewQueueService queue;
    private final ReviewQueueMapper mapper;
    private final PlaceTokens tokens;

    ReviewQueueEndpoint(ReviewQueueService queue, ReviewQueueMapper mapper, PlaceTokens tokens) {
        this.queue = queue;
        this.mapper = mapper;
        this.tokens = tokens;
    }

    @GET
    @Requires(Permission.JUDGE)
    @Operation(
            operationId = "getReviewQueue",
            summary = "Evidence waiting in the caller's classes, longest waiting first")
    public ReviewQueueResponse get(
            @QueryParam("classId") @Nullable UUID classId,
            @QueryParam("competencyId") @Nullable UUID competencyId,
            @BeanParam PageQuery page) {
        String scope = "review-queue|" + classId + "|" + competencyId;
        @Nullable EvidencePlace after = tokens.open(scope, page.pageToken());
        ReviewQueue found =
                queue.page(classId, competencyId, after == null ? ReviewQueueService.START : after, page.limit() + 1);
        return mapper.response(found, page.limit(), last -> tokens.sign(scope, last));
    }
}
