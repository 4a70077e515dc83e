package org.trellis.mastery.web;

import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.AdvancementEntity;
import org.trellis.mastery.domain.AdvancementService;
import org.trellis.mastery.domain.AdvancementStatus;
import org.trellis.mastery.domain.OverrideService;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/** Advancing: the software asks when the rule is met, a named educator decides. */
@Path("/api/v1/students/{studentId}/advancements")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdvancementEndpoint {

    private final AdvancementService advancements;
    private final OverrideService overrides;
    private final AdvancementMapper mapper;

    AdvancementEndpoint(AdvancementService advancements, OverrideService overrides, AdvancementMapper mapper) {
        this.advancements = advancements;
        this.overrides = overrides;
        this.mapper = mapper;
    }

    @GET
    @Requires(Permission.READ_STATE)
    @Operation(operationId = "listAdvancements", summary = "Open and answered questions of advancing, newest first")
    public Page<AdvancementResponse> list(
            @PathParam("studentId") UUID studentId, @QueryParam("status") @Nullable AdvancementStatus status) {
        return Page.whole(mapper.responses(advancements.list(studentId, status)));
    }

    @POST
    @Idempotent
    @Requires(Permission.DECIDE_ADVANCEMENT)
    @Operation(
            operationId = "createAdvancement",
            summary = "Confirm a competency though the rule is not met; the student reads the reason")
    public RestResponse<AdvancementResponse> override(
            @PathParam("studentId") UUID studentId, @Valid OverrideRequest request) {
        AdvancementEntity decided = overrides.confirm(studentId, request.competencyId(), request.reason());
        return Created.at(AdvancementMapper.path(studentId), mapper.response(decided));
    }

    @POST
    @Path("/{advancementId}/decisions")
    @Idempotent
    @Requires(Permission.DECIDE_ADVANCEMENT)
    @Operation(
            operationId = "decideAdvancement",
            summary = "Confirm that the student attained it, or say when to look again")
    public RestResponse<AdvancementResponse> decide(
            @PathParam("studentId") UUID studentId,
            @PathParam("advancementId") UUID advancementId,
            @Valid DecisionRequest request) {
        AdvancementEntity decided = advancements.decide(studentId, advancementId, request.toDomain());
        return Created.at(AdvancementMapper.path(studentId), mapper.response(decided));
    }
}
