package org.trellis.mastery.web;

import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.mastery.domain.ObservationService;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/** What a teacher sees in class, noted down in one go. */
@Path("/api/v1/observations")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ObservationEndpoint {

    private final ObservationService observations;

    ObservationEndpoint(ObservationService observations) {
        this.observations = observations;
    }

    @POST
    @Idempotent
    @Requires(Permission.JUDGE)
    @Operation(
            operationId = "recordObservations",
            summary = "Note down what several students showed, all of them or none; it counts from then on")
    public RestResponse<ObservationResponse> observe(@Valid ObservationRequest request) {
        ObservationResponse made = ObservationResponse.of(observations.observe(request.toDomain()));
        ObservationResponse.Item first = made.items().getFirst();
        return Created.at("/api/v1/students/" + first.studentId() + "/evidence/" + first.evidenceId(), made);
    }
}
