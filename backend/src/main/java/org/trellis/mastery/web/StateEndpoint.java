package org.trellis.mastery.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.domain.Names;
import org.trellis.mastery.domain.StateItem;
import org.trellis.mastery.domain.StateService;
import org.trellis.platform.error.Problems;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** Where a student stands in each competency: derived, never written by hand. */
@Path("/api/v1/students/{studentId}/state")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
public class StateEndpoint {

    private static final Comparator<StateItemResponse> BY_CODE =
            Comparator.comparing(StateItemResponse::code).thenComparing(StateItemResponse::competencyId);

    private final StateService states;
    private final Names names;
    private final Clock clock;

    StateEndpoint(StateService states, Names names, Clock clock) {
        this.states = states;
        this.names = names;
        this.clock = clock;
    }

    @GET
    @Requires(Permission.READ_STATE)
    @Operation(operationId = "getState", summary = "A student's competencies, now or as known at a moment")
    public StateResponse get(
            @PathParam("studentId") UUID studentId,
            @QueryParam("competencyId") @Nullable UUID competencyId,
            @QueryParam("asOf") @Nullable @Parameter(description = "RFC 3339 instant; now where absent.") String asOf) {
        @Nullable Instant moment = moment(asOf);
        List<StateItem> items = states.states(studentId, competencyId, moment);
        Map<UUID, CompetencyRef> competencies = names.competencies(
                items.stream().map(item -> item.state().key().competencyId()).toList());
        return new StateResponse(
                studentId,
                moment == null ? clock.instant() : moment,
                items.stream()
                        .map(item -> of(item, competencies))
                        .sorted(BY_CODE)
                        .toList());
    }

    private static StateItemResponse of(StateItem item, Map<UUID, CompetencyRef> competencies) {
        UUID id = item.state().key().competencyId();
        return StateItemResponse.of(item, competencies.getOrDefault(id, CompetencyRef.unnamed(id)));
    }

    private static @Nullable Instant moment(@Nullable String asOf) {
        try {
            return asOf == null ? null : Instant.parse(asOf);
        } catch (DateTimeException e) {
            throw Problems.malformed("asOf is an instant such as 2026-11-23T10:00:00Z.");
        }
    }
}
