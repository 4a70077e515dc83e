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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.domain.StateItem;
import org.trellis.mastery.domain.StateReading;
import org.trellis.mastery.domain.StateSheet;
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

    private final StateReading states;
    private final Clock clock;

    StateEndpoint(StateReading states, Clock clock) {
        this.states = states;
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
        StateSheet sheet = states.read(studentId, competencyId, moment);
        return new StateResponse(
                studentId,
                moment == null ? clock.instant() : moment,
                sheet.items().stream()
                        .map(item -> of(item, sheet.competencies()))
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
