package org.trellis.paths.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.paths.domain.TemplateUseService;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/**
 * A template laid over the paths of one or many: looked at first, proposed, and taken back as long as nobody agreed. An
 * agreed path never changes by it, and no expectation sinks.
 */
@Path("/api/v1/path-templates/{templateId}")
@Tag(name = "paths")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TemplateUsesEndpoint {

    private final TemplateUseService uses;

    TemplateUsesEndpoint(TemplateUseService uses) {
        this.uses = uses;
    }

    @POST
    @Path("/previews")
    @Idempotent
    @Requires(Permission.DRAFT_PATHS)
    @Operation(
            operationId = "previewPathTemplate",
            summary = "See what a template would add or change, and where it clashes, without writing anything")
    public RestResponse<Page<TemplatePreviewResponse>> preview(
            @PathParam("templateId") UUID templateId, @NotNull @Valid TemplateWhomRequest request) {
        return Created.at(
                at(templateId) + "/previews",
                Page.whole(uses.preview(templateId, request.toWhom()).stream()
                        .map(TemplatePreviewResponse::of)
                        .toList()));
    }

    @POST
    @Path("/uses")
    @Idempotent
    @Requires(Permission.DRAFT_PATHS)
    @Operation(
            operationId = "createPathTemplateUse",
            summary = "Propose paths with a template; answers one use for each path it changes")
    public RestResponse<Page<TemplateUseResponse>> use(
            @PathParam("templateId") UUID templateId, @NotNull @Valid TemplateWhomRequest request) {
        return Created.at(
                at(templateId) + "/uses",
                Page.whole(uses.use(templateId, request.toWhom()).stream()
                        .map(TemplateUseResponse::of)
                        .toList()));
    }

    @GET
    @Path("/uses")
    @Requires(Permission.KEEP_TEMPLATES)
    @Operation(
            operationId = "listPathTemplateUses",
            summary = "List whose paths a template was laid over, newest first, of students one may see")
    public Page<TemplateUseResponse> list(@PathParam("templateId") UUID templateId) {
        return Page.whole(
                uses.list(templateId).stream().map(TemplateUseResponse::of).toList());
    }

    @POST
    @Path("/uses/{useId}/withdrawals")
    @Idempotent
    @Requires(Permission.DRAFT_PATHS)
    @Operation(
            operationId = "withdrawPathTemplateUse",
            summary = "Take a template back out of a proposal nobody agreed to yet")
    public RestResponse<TemplateUseResponse> takeBack(
            @PathParam("templateId") UUID templateId, @PathParam("useId") UUID useId) {
        return Created.at(
                at(templateId) + "/uses/" + useId + "/withdrawals",
                TemplateUseResponse.of(uses.takeBack(templateId, useId)));
    }

    private static String at(UUID template) {
        return "/api/v1/path-templates/" + template;
    }
}
