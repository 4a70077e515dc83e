package org.trellis.mastery.web;

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
import org.trellis.mastery.domain.ConfirmationService;
import org.trellis.mastery.domain.JudgementEntity;
import org.trellis.mastery.domain.Names;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/** What a mentor or a program said counts once an educator says so. */
@Path("/api/v1/students/{studentId}/evidence/{evidenceId}/judgements/{judgementId}/confirmations")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConfirmationEndpoint {

    private final ConfirmationService confirmations;
    private final Names names;

    ConfirmationEndpoint(ConfirmationService confirmations, Names names) {
        this.confirmations = confirmations;
        this.names = names;
    }

    @POST
    @Idempotent
    @Requires(Permission.JUDGE)
    @Operation(operationId = "confirmJudgement", summary = "Let a mentor's or a program's judgement count")
    public RestResponse<JudgementResponse> confirm(
            @PathParam("studentId") UUID studentId,
            @PathParam("evidenceId") UUID evidenceId,
            @PathParam("judgementId") UUID judgementId) {
        JudgementEntity confirmed = confirmations.confirm(studentId, evidenceId, judgementId);
        return Created.at(
                "/api/v1/students/" + studentId + "/evidence/" + evidenceId,
                JudgementResponse.of(studentId, confirmed, names.person(confirmed.madeBy)));
    }
}
