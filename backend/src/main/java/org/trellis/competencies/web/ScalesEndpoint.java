package org.trellis.competencies.web;

import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.competencies.Scale;
import org.trellis.competencies.domain.ScaleService;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/** Proficiency scales of three to six levels. */
@Path("/api/v1/scales")
@Tag(name = "competencies")
@Produces(MediaType.APPLICATION_JSON)
public class ScalesEndpoint {

    private final ScaleService scales;

    ScalesEndpoint(ScaleService scales) {
        this.scales = scales;
    }

    /** The standard scale first, then the district's own by name. */
    @GET
    @Requires(Permission.READ_FRAMEWORKS)
    @Operation(operationId = "listScales", summary = "List proficiency scales")
    public Page<Scale> list() {
        return Page.whole(scales.all());
    }

    /** A scale never changes once made. 409 {@code name-taken}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Requires(Permission.MANAGE_FRAMEWORKS)
    @Operation(operationId = "createScale", summary = "Add a proficiency scale")
    public RestResponse<Scale> create(@Valid NewScaleRequest request) {
        Scale scale = scales.add(CompetencyMapper.scale(request));
        return Created.at("/api/v1/scales", scale);
    }
}
