package org.trellis.mastery.web;

import jakarta.validation.Valid;
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
import org.trellis.mastery.domain.AskService;
import org.trellis.mastery.domain.AskView;
import org.trellis.mastery.domain.SettlementService;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/** Asking others to judge a piece: classmates, mentors, a second educator. */
@Path("/api/v1/students/{studentId}/evidence/{evidenceId}/asks")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AskEndpoint {

    private final AskService asks;
    private final SettlementService settlements;
    private final AskMapper mapper;

    AskEndpoint(AskService asks, SettlementService settlements, AskMapper mapper) {
        this.asks = asks;
        this.settlements = settlements;
        this.mapper = mapper;
    }

    @GET
    @Requires(Permission.WRITE_EVIDENCE)
    @Operation(operationId = "listEvidenceAsks", summary = "Who was asked to judge a piece, oldest first")
    public Page<AskResponse> list(@PathParam("studentId") UUID studentId, @PathParam("evidenceId") UUID evidenceId) {
        return Page.whole(mapper.responses(asks.list(studentId, evidenceId)));
    }

    @POST
    @Idempotent
    @Requires(Permission.WRITE_EVIDENCE)
    @Operation(
            operationId = "createAsk",
            summary =
                    "Ask a classmate, a mentor or a second educator to judge a piece; it opens that piece to them alone")
    public RestResponse<AskResponse> ask(
            @PathParam("studentId") UUID studentId,
            @PathParam("evidenceId") UUID evidenceId,
            @Valid AskRequest request) {
        return created(studentId, asks.view(asks.ask(studentId, evidenceId, request.toDomain())));
    }

    @POST
    @Path("/{askId}/settlements")
    @Idempotent
    @Requires(Permission.JUDGE)
    @Operation(
            operationId = "resolveReadings",
            summary = "One judgement out of two readings, after a talk; what each said before stays")
    public RestResponse<AskResponse> settle(
            @PathParam("studentId") UUID studentId,
            @PathParam("evidenceId") UUID evidenceId,
            @PathParam("askId") UUID askId,
            @Valid SettlementRequest request) {
        return created(studentId, settlements.settle(studentId, evidenceId, askId, request.level(), request.note()));
    }

    private RestResponse<AskResponse> created(UUID studentId, AskView view) {
        return Created.at(
                "/api/v1/students/" + studentId + "/evidence/" + view.ask().evidenceId + "/asks",
                mapper.response(view));
    }
}
