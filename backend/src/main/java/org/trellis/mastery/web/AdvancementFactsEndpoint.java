package org.trellis.mastery.web;

import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.mastery.domain.ReversalService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/** What is said about a decision besides the answer: the student's statement before it, a reversal after it. */
@Path("/api/v1/students/{studentId}/advancements/{advancementId}")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdvancementFactsEndpoint {

    private final ReversalService reversals;
    private final AdvancementMapper mapper;

    AdvancementFactsEndpoint(ReversalService reversals, AdvancementMapper mapper) {
        this.reversals = reversals;
        this.mapper = mapper;
    }

    @POST
    @Path("/statements")
    @Idempotent
    @Requires(Permission.WRITE_EVIDENCE)
    @Operation(
            operationId = "createAdvancementStatement",
            summary = "Say why you are ready, before an educator decides")
    public RestResponse<AdvancementResponse> state(
            @PathParam("studentId") UUID studentId,
            @PathParam("advancementId") UUID advancementId,
            @Valid StatementRequest request) {
        return Created.at(
                AdvancementMapper.path(studentId),
                mapper.response(reversals.state(studentId, advancementId, request.text())));
    }

    @POST
    @Path("/reversals")
    @Idempotent
    @Requires(Permission.DECIDE_ADVANCEMENT)
    @Operation(operationId = "reverseAdvancement", summary = "Take a confirmation back; the student reads the reason")
    public RestResponse<AdvancementResponse> reverse(
            @PathParam("studentId") UUID studentId,
            @PathParam("advancementId") UUID advancementId,
            @Valid ReversalRequest request) {
        return Created.at(
                AdvancementMapper.path(studentId),
                mapper.response(reversals.reverse(studentId, advancementId, request.reason())));
    }
}
