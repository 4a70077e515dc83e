package org.trellis.paths.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.paths.domain.PathTemplateService;
import org.trellis.paths.domain.TemplateView;
import org.trellis.platform.error.Problems;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.MustMatch;

/** Ways that fit many: an educator's own, and those leaders share with the district. */
@Path("/api/v1/path-templates")
@Tag(name = "paths")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PathTemplatesEndpoint {

    private final PathTemplateService templates;

    PathTemplatesEndpoint(PathTemplateService templates) {
        this.templates = templates;
    }

    @GET
    @Requires(Permission.KEEP_TEMPLATES)
    @Operation(operationId = "listPathTemplates", summary = "List one's own templates and the shared ones, by title")
    public Page<PathTemplateResponse> list() {
        return Page.whole(
                templates.list().stream().map(PathTemplateResponse::of).toList());
    }

    @GET
    @Path("/{templateId}")
    @Requires(Permission.KEEP_TEMPLATES)
    @Operation(operationId = "getPathTemplate", summary = "Read one template")
    public PathTemplateResponse get(@PathParam("templateId") UUID templateId) {
        return PathTemplateResponse.of(templates.get(templateId));
    }

    @POST
    @Idempotent
    @Requires(Permission.KEEP_TEMPLATES)
    @Operation(operationId = "createPathTemplate", summary = "Keep a template, from scratch or from a student's path")
    public RestResponse<PathTemplateResponse> create(@NotNull @Valid NewPathTemplateRequest request) {
        UUID student = request.studentId();
        if ((student == null) == (request.steps() == null)) {
            throw Problems.invalid("steps", "one-of-two", "Give either steps or a student.");
        }
        TemplateView view = student == null
                ? templates.create(request.toWords())
                : templates.createFrom(student, request.stepIds(), request.toWords());
        return Created.at("/api/v1/path-templates/" + view.template().id, PathTemplateResponse.of(view));
    }

    @PATCH
    @Path("/{templateId}")
    @MustMatch
    @Requires(Permission.KEEP_TEMPLATES)
    @Operation(operationId = "changePathTemplate", summary = "Change a template, share it or take it off the list")
    public PathTemplateResponse change(
            @PathParam("templateId") UUID templateId, @NotNull @Valid PathTemplateChangeRequest request) {
        return PathTemplateResponse.of(templates.change(templateId, request.toWords()));
    }
}
