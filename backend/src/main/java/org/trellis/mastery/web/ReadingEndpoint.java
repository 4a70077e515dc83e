package org.trellis.mastery.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.domain.Names;
import org.trellis.mastery.domain.ReadingService;
import org.trellis.mastery.domain.ReadingService.OpenReading;
import org.trellis.people.PersonRef;
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** Second readings that came back. */
@Path("/api/v1/readings")
@Tag(name = "mastery")
@Produces(MediaType.APPLICATION_JSON)
public class ReadingEndpoint {

    private final ReadingService readings;
    private final Names names;

    ReadingEndpoint(ReadingService readings, Names names) {
        this.readings = readings;
        this.names = names;
    }

    @GET
    @Requires(Permission.JUDGE)
    @Operation(
            operationId = "listReadings",
            summary = "Pieces of which both readings are in and that the caller settles, longest waiting first")
    public Page<ReadingResponse> list() {
        List<OpenReading> open = readings.mine();
        Map<UUID, PersonRef> people = names.people(open.stream()
                .flatMap(one -> Stream.of(one.ask().askedId, one.evidence().studentId))
                .distinct()
                .toList());
        Map<UUID, CompetencyRef> competencies = names.competencies(
                open.stream().map(one -> one.ask().competencyId).toList());
        return Page.whole(open.stream()
                .map(one -> new ReadingResponse(
                        one.ask().id,
                        one.evidence().id,
                        one.evidence().title,
                        name(people, one.evidence().studentId),
                        name(people, one.ask().askedId),
                        competencies.getOrDefault(
                                one.ask().competencyId, CompetencyRef.unnamed(one.ask().competencyId)),
                        one.ask().answeredAt))
                .toList());
    }

    private static PersonRef name(Map<UUID, PersonRef> people, UUID id) {
        return people.getOrDefault(id, new PersonRef(id, "", ""));
    }
}
