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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.domain.AdvancementEntity;
import org.trellis.mastery.domain.AdvancementService;
import org.trellis.mastery.domain.AdvancementStatus;
import org.trellis.mastery.domain.Names;
import org.trellis.mastery.domain.OverrideService;
import org.trellis.people.PersonRef;
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
    private final Names names;

    AdvancementEndpoint(AdvancementService advancements, OverrideService overrides, Names names) {
        this.advancements = advancements;
        this.overrides = overrides;
        this.names = names;
    }

    @GET
    @Requires(Permission.READ_STATE)
    @Operation(operationId = "listAdvancements", summary = "Open and answered questions of advancing, newest first")
    public Page<AdvancementResponse> list(
            @PathParam("studentId") UUID studentId, @QueryParam("status") @Nullable AdvancementStatus status) {
        return Page.whole(responses(advancements.list(studentId, status)));
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
        return Created.at(path(studentId), responses(List.of(decided)).getFirst());
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
        return Created.at(path(studentId), responses(List.of(decided)).getFirst());
    }

    private static String path(UUID studentId) {
        return "/api/v1/students/" + studentId + "/advancements";
    }

    private List<AdvancementResponse> responses(List<AdvancementEntity> found) {
        Map<UUID, CompetencyRef> competencies =
                names.competencies(found.stream().map(one -> one.competencyId).toList());
        Map<UUID, PersonRef> people = names.people(found.stream()
                .map(one -> one.decidedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(one -> AdvancementResponse.of(
                        one,
                        competencies.getOrDefault(one.competencyId, CompetencyRef.unnamed(one.competencyId)),
                        one.decidedBy == null ? null : people.get(one.decidedBy)))
                .toList();
    }
}
