package org.trellis.people.web;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.people.domain.PlaceService;
import org.trellis.people.domain.PlaceService.AcademicSession;
import org.trellis.people.domain.PlaceService.Org;
import org.trellis.people.domain.Slice;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** The district's schools and other orgs, and its school years and terms. */
@Path("/api/v1")
@Tag(name = "people")
@Produces(MediaType.APPLICATION_JSON)
public class PlacesEndpoint {

    private final PlaceService service;
    private final ListPages pages;

    PlacesEndpoint(PlaceService service, ListPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GET
    @Path("/orgs")
    @Requires(Permission.READ_ROSTER)
    @Operation(operationId = "listOrgs", summary = "List the district's schools and other orgs, by name")
    public Page<Org> orgs(@Valid @BeanParam PageQuery page) {
        return pages.page(
                "orgs",
                page,
                service.orgs(pages.slice("orgs", page)),
                last -> new Slice.After(last.name(), last.id().toString()),
                Function.identity());
    }

    /** {@code endsOn} is the first day after, as in OneRoster. */
    @GET
    @Path("/academic-sessions")
    @Requires(Permission.READ_ROSTER)
    @Operation(operationId = "listAcademicSessions", summary = "List school years and terms, by their first day")
    public Page<AcademicSession> sessions(@Valid @BeanParam PageQuery page) {
        return pages.page(
                "academic-sessions",
                page,
                service.sessions(pages.slice("academic-sessions", page)),
                last -> new Slice.After(last.startsOn().toString(), last.id().toString()),
                Function.identity());
    }
}
