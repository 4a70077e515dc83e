package org.trellis.mastery.web;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.mastery.domain.EvidencePlace;
import org.trellis.mastery.domain.EvidenceQuery;
import org.trellis.mastery.domain.EvidenceService;
import org.trellis.mastery.domain.EvidenceWriting;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.MustMatch;

/** Evidence of what a student can do: bringing it, reading it, editing it until it is sent. */
@Path("/api/v1/students/{studentId}/evidence")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvidenceEndpoint {

    private final EvidenceService reading;
    private final EvidenceWriting writing;
    private final EvidenceMapper mapper;
    private final PlaceTokens tokens;

    EvidenceEndpoint(EvidenceService reading, EvidenceWriting writing, EvidenceMapper mapper, PlaceTokens tokens) {
        this.reading = reading;
        this.writing = writing;
        this.mapper = mapper;
        this.tokens = tokens;
    }

    @GET
    @Requires(Permission.READ_EVIDENCE)
    @Operation(operationId = "listEvidence", summary = "A student's evidence, newest first")
    public Page<EvidenceResponse> list(
            @PathParam("studentId") UUID studentId, @BeanParam EvidenceFilter filter, @BeanParam PageQuery page) {
        String scope = filter.scope(studentId);
        EvidenceQuery query = new EvidenceQuery(
                filter.status, filter.competencyId, tokens.open(scope, page.pageToken()), page.limit() + 1);
        List<EvidenceResponse> found = mapper.responses(reading.list(studentId, query));
        if (found.size() <= page.limit()) {
            return new Page<>(found, null, null);
        }
        List<EvidenceResponse> items = found.subList(0, page.limit());
        EvidencePlace last =
                new EvidencePlace(items.getLast().capturedAt(), items.getLast().id());
        return new Page<>(items, tokens.sign(scope, last), null);
    }

    @GET
    @Path("/{evidenceId}")
    @Requires(Permission.READ_EVIDENCE)
    @Operation(operationId = "getEvidence", summary = "One piece of evidence with what was said about it")
    public EvidenceResponse get(@PathParam("studentId") UUID studentId, @PathParam("evidenceId") UUID evidenceId) {
        return mapper.response(reading.get(studentId, evidenceId));
    }

    @POST
    @Idempotent
    @Requires(Permission.WRITE_EVIDENCE)
    @Operation(operationId = "createEvidence", summary = "Bring evidence, as a draft")
    public RestResponse<EvidenceResponse> create(
            @PathParam("studentId") UUID studentId, @Valid EvidenceRequest request) {
        EvidenceResponse created = mapper.response(writing.create(studentId, request.toDraft()));
        return Created.at("/api/v1/students/" + studentId + "/evidence/" + created.id(), created);
    }

    @PATCH
    @Path("/{evidenceId}")
    @MustMatch
    @Requires(Permission.WRITE_EVIDENCE)
    @Operation(operationId = "changeEvidence", summary = "Edit a draft or returned piece; absent members stay")
    public EvidenceResponse change(
            @PathParam("studentId") UUID studentId,
            @PathParam("evidenceId") UUID evidenceId,
            @Valid EvidenceChangeRequest request) {
        return mapper.response(writing.edit(studentId, evidenceId, request.toDraft()));
    }
}
