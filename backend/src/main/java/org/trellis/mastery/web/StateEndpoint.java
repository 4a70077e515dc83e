package org.trellis.mastery.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.domain.AsOf;
import org.trellis.mastery.domain.StateItem;
import org.trellis.mastery.domain.StateQuestion;
import org.trellis.mastery.domain.StateReading;
import org.trellis.mastery.domain.StateSheet;
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
    private final ChangeTokens tokens;
    private final Clock clock;

    StateEndpoint(StateReading states, ChangeTokens tokens, Clock clock) {
        this.states = states;
        this.tokens = tokens;
        this.clock = clock;
    }

    @GET
    @Requires(Permission.READ_STATE)
    @Operation(
            operationId = "getState",
            summary = "A student's competencies, now, as known at a moment, or what changed since a token")
    public StateResponse get(@PathParam("studentId") UUID studentId, @BeanParam StateFilter filter) {
        StateQuestion question = filter.question(tokens, studentId);
        @Nullable AsOf past = question.asOf();
        @Nullable Instant asOf = past == null ? null : past.at();
        Instant now = clock.instant();
        StateSheet sheet = states.read(studentId, question);
        return new StateResponse(
                studentId,
                asOf == null ? now : asOf,
                sheet.items().stream()
                        .map(item -> of(item, sheet.competencies()))
                        .sorted(BY_CODE)
                        .toList(),
                asOf == null ? tokens.sign(studentId, now) : null);
    }

    private static StateItemResponse of(StateItem item, Map<UUID, CompetencyRef> competencies) {
        UUID id = item.state().key().competencyId();
        return StateItemResponse.of(item, competencies.getOrDefault(id, CompetencyRef.unnamed(id)));
    }
}
