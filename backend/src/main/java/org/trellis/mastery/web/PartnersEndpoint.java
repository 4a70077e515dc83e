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
import org.trellis.mastery.domain.PartnerService;
import org.trellis.people.PersonRef;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/** Who made a piece together. */
@Path("/api/v1/students/{studentId}")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnersEndpoint {

    private final PartnerService partners;
    private final EvidenceMapper mapper;

    PartnersEndpoint(PartnerService partners, EvidenceMapper mapper) {
        this.partners = partners;
        this.mapper = mapper;
    }

    @GET
    @Path("/classmates")
    @Requires(Permission.WRITE_EVIDENCE)
    @Operation(
            operationId = "listClassmates",
            summary = "Who shares a class with the student today, for the student: names and nothing else")
    public Page<PersonRef> classmates(@PathParam("studentId") UUID studentId) {
        return Page.whole(partners.classmates(studentId));
    }

    @POST
    @Path("/evidence/{evidenceId}/partners")
    @Idempotent
    @Requires(Permission.WRITE_EVIDENCE)
    @Operation(
            operationId = "addPartners",
            summary = "Say who made a draft together with the student; each is asked for their part once it is sent")
    public RestResponse<EvidenceResponse> name(
            @PathParam("studentId") UUID studentId,
            @PathParam("evidenceId") UUID evidenceId,
            @Valid PartnersRequest request) {
        return Created.at(
                "/api/v1/students/" + studentId + "/evidence/" + evidenceId,
                mapper.response(partners.name(
                        studentId, evidenceId, request.partnerIds(), Boolean.TRUE.equals(request.showsMyName()))));
    }
}
