package org.trellis.scheduling.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.MustMatch;
import org.trellis.scheduling.domain.FlexBlockService;
import org.trellis.scheduling.domain.FlexBlockView;

/** Slots of time a school keeps free for what students need: everyone of the school reads, who works there writes. */
@Path("/api/v1/flex-blocks")
@Tag(name = "scheduling")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FlexBlocksEndpoint {

    private static final String PATH = "/api/v1/flex-blocks/";

    private final FlexBlockService blocks;
    private final FlexBlockPages pages;

    FlexBlocksEndpoint(FlexBlockService blocks, FlexBlockPages pages) {
        this.blocks = blocks;
        this.pages = pages;
    }

    /** {@code until} is the last day, included. */
    @GET
    @Requires(Permission.READ_FLEX_BLOCKS)
    @Operation(operationId = "listFlexBlocks", summary = "List a school's blocks, cancelled ones too, by day and time")
    public Page<FlexBlockResponse> list(
            @NotNull @QueryParam("schoolId") UUID schoolId,
            @Nullable @QueryParam("from") LocalDate from,
            @Nullable @QueryParam("until") LocalDate until,
            @Valid @BeanParam PageQuery page) {
        return pages.page(schoolId, blocks.search(pages.search(schoolId, from, until, page)), page.limit());
    }

    @GET
    @Path("/{blockId}")
    @Requires(Permission.READ_FLEX_BLOCKS)
    @Operation(operationId = "getFlexBlock", summary = "Read one block and what happened to it")
    public FlexBlockResponse get(@PathParam("blockId") UUID blockId) {
        return FlexBlockResponse.of(blocks.get(blockId));
    }

    @POST
    @Idempotent
    @Requires(Permission.MANAGE_FLEX_BLOCKS)
    @Operation(
            operationId = "createFlexBlock",
            summary = "Write down a block, or one for each week; answers with the first")
    public RestResponse<FlexBlockResponse> create(@NotNull @Valid NewFlexBlockRequest request) {
        FlexBlockView view = blocks.create(request.toPlan());
        return Created.at(PATH + view.block().id, FlexBlockResponse.of(view));
    }

    @PATCH
    @Path("/{blockId}")
    @MustMatch
    @Requires(Permission.MANAGE_FLEX_BLOCKS)
    @Operation(
            operationId = "moveFlexBlock",
            summary = "Move a block; plans that counted on it get a proposed revision")
    public FlexBlockResponse move(@PathParam("blockId") UUID blockId, @NotNull @Valid FlexBlockMoveRequest request) {
        return FlexBlockResponse.of(blocks.move(blockId, request.toMove()));
    }

    @POST
    @Path("/{blockId}/cancellations")
    @Idempotent
    @Requires(Permission.MANAGE_FLEX_BLOCKS)
    @Operation(
            operationId = "cancelFlexBlock",
            summary = "Cancel a block; plans that counted on it get a proposed revision")
    public RestResponse<FlexBlockResponse> cancel(
            @PathParam("blockId") UUID blockId, @NotNull @Valid FlexBlockCancellationRequest request) {
        FlexBlockView view = blocks.cancel(blockId, request.reason());
        return Created.at(PATH + blockId + "/cancellations", FlexBlockResponse.of(view));
    }
}
