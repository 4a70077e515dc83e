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
import org.trellis.mastery.domain.ContestService;
import org.trellis.mastery.domain.ContestView;
import org.trellis.mastery.domain.Names;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/** A student may see a judgement differently; an educator answers. */
@Path("/api/v1/students/{studentId}/evidence/{evidenceId}/judgements/{judgementId}")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContestEndpoint {

    private final ContestService contests;
    private final Names names;

    ContestEndpoint(ContestService contests, Names names) {
        this.contests = contests;
        this.names = names;
    }

    @POST
    @Path("/contests")
    @Idempotent
    @Requires(Permission.WRITE_EVIDENCE)
    @Operation(operationId = "contestJudgement", summary = "Say why you see a judgement of your work differently")
    public RestResponse<ContestResponse> contest(
            @PathParam("studentId") UUID studentId,
            @PathParam("evidenceId") UUID evidenceId,
            @PathParam("judgementId") UUID judgementId,
            @Valid ContestRequest request) {
        return created(studentId, contests.contest(studentId, evidenceId, judgementId, request.reason()));
    }

    @POST
    @Path("/resolutions")
    @Idempotent
    @Requires(Permission.JUDGE)
    @Operation(operationId = "resolveContest", summary = "Uphold a contested judgement or judge again, in words")
    public RestResponse<ContestResponse> resolve(
            @PathParam("studentId") UUID studentId,
            @PathParam("evidenceId") UUID evidenceId,
            @PathParam("judgementId") UUID judgementId,
            @Valid ResolutionRequest request) {
        return created(studentId, contests.resolve(studentId, evidenceId, judgementId, request.toDomain()));
    }

    private RestResponse<ContestResponse> created(UUID studentId, ContestView view) {
        return Created.at(
                "/api/v1/students/" + studentId + "/evidence/" + view.contest().evidenceId,
                ContestResponse.of(view, names::person));
    }
}
