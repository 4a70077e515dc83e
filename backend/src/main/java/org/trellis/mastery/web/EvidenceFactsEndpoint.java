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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.mastery.domain.EvidenceView;
import org.trellis.mastery.domain.FeedbackWords;
import org.trellis.mastery.domain.JudgementEntity;
import org.trellis.mastery.domain.JudgementService;
import org.trellis.mastery.domain.Names;
import org.trellis.mastery.domain.SubmissionService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.MayMatch;

/** What people do with a piece of evidence: send it, judge it, give it back, take it out of the count. */
@Path("/api/v1/students/{studentId}/evidence/{evidenceId}")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvidenceFactsEndpoint {

    private static final String AS_READ = "The ETag of the piece as the educator read it, where that matters.";

    private final SubmissionService submissions;
    private final JudgementService judgements;
    private final EvidenceMapper mapper;
    private final Names names;

    EvidenceFactsEndpoint(
            SubmissionService submissions, JudgementService judgements, EvidenceMapper mapper, Names names) {
        this.submissions = submissions;
        this.judgements = judgements;
        this.mapper = mapper;
        this.names = names;
    }

    @POST
    @Path("/submissions")
    @Idempotent
    @Requires(Permission.WRITE_EVIDENCE)
    @Operation(operationId = "submitEvidence", summary = "Send a piece of evidence to the teachers")
    public RestResponse<EvidenceResponse> submit(
            @PathParam("studentId") UUID studentId, @PathParam("evidenceId") UUID evidenceId) {
        return created(submissions.submit(studentId, evidenceId));
    }

    @POST
    @Path("/judgements")
    @Idempotent
    @MayMatch
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, description = AS_READ, schema = @Schema(maxLength = 64))
    @Requires(Permission.WRITE_EVIDENCE)
    @Operation(
            operationId = "createJudgement",
            summary =
                    "Give a level for one competency: an educator, then it counts; the student of own work, or a program by way of an educator, then it does not")
    public RestResponse<JudgementResponse> judge(
            @PathParam("studentId") UUID studentId,
            @PathParam("evidenceId") UUID evidenceId,
            @Valid JudgementRequest request) {
        JudgementEntity made = judgements.judge(studentId, evidenceId, request.toDomain());
        JudgementResponse response = JudgementResponse.of(studentId, made, names.person(made.madeBy));
        return Created.at(path(studentId, evidenceId), response);
    }

    @POST
    @Path("/returns")
    @Idempotent
    @MayMatch
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, description = AS_READ, schema = @Schema(maxLength = 64))
    @Requires(Permission.JUDGE)
    @Operation(operationId = "returnEvidence", summary = "Give a piece of evidence back with a next step")
    public RestResponse<EvidenceResponse> giveBack(
            @PathParam("studentId") UUID studentId,
            @PathParam("evidenceId") UUID evidenceId,
            @Valid ReturnRequest request) {
        FeedbackWords words = new FeedbackWords(request.comment(), request.nextStep());
        return created(
                submissions.giveBack(studentId, evidenceId, words, SpokenCommentRequest.toDomain(request.spoken())));
    }

    @POST
    @Path("/retractions")
    @Idempotent
    @Requires(Permission.JUDGE)
    @Operation(operationId = "retractEvidence", summary = "Take evidence out of the count; it stays, with the reason")
    public RestResponse<EvidenceResponse> retract(
            @PathParam("studentId") UUID studentId,
            @PathParam("evidenceId") UUID evidenceId,
            @Valid RetractionRequest request) {
        return created(submissions.retract(studentId, evidenceId, request.reason()));
    }

    private RestResponse<EvidenceResponse> created(EvidenceView view) {
        return Created.at(path(view.evidence().studentId, view.evidence().id), mapper.response(view));
    }

    private static String path(UUID studentId, UUID evidenceId) {
        return "/api/v1/students/" + studentId + "/evidence/" + evidenceId;
    }
}
