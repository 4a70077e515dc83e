package org.trellis.people.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trellis.people.domain.InvitationService;
import org.trellis.people.domain.InvitationService.Invitation;
import org.trellis.people.domain.PersonService;
import org.trellis.people.domain.Slice;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.security.Role;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/** Everyone of the district, for those who look after accounts. */
@Path("/api/v1/people")
@Tag(name = "people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleEndpoint {

    private final PersonService service;
    private final InvitationService invitations;
    private final ListPages pages;

    PeopleEndpoint(PersonService service, InvitationService invitations, ListPages pages) {
        this.service = service;
        this.invitations = invitations;
        this.pages = pages;
    }

    /** By family name, also those who have ended. {@code q} is a part of the name. */
    @GET
    @Requires(Permission.MANAGE_ACCOUNTS)
    @Operation(operationId = "listPeople", summary = "Find people of the district")
    public Page<PersonResponse> list(
            @QueryParam("q") @DefaultValue("") @Size(max = 100) String q,
            @QueryParam("role") @Nullable Role role,
            @Valid @BeanParam PageQuery page) {
        String wanted = role == null ? "" : role.name();
        String scope = "people/" + wanted + "/" + q;
        return pages.page(
                scope,
                page,
                service.list(q, wanted, pages.slice(scope, page)),
                last -> new Slice.After(last.sortKey(), last.person().id().toString()),
                PersonResponse::of);
    }

    @GET
    @Path("/{personId}")
    @Requires(Permission.MANAGE_ACCOUNTS)
    @Operation(operationId = "getPerson", summary = "Read a person")
    public PersonResponse get(@PathParam("personId") UUID personId) {
        return PersonResponse.of(service.get(personId));
    }

    /**
     * Makes an account for a person who has none and links it. 409 {@code account-exists}, {@code person-ended} or
     * {@code username-taken}; 503 {@code identity-provider-missing}.
     */
    @POST
    @Path("/{personId}/invitations")
    @Idempotent
    @Requires(Permission.MANAGE_ACCOUNTS)
    @Operation(operationId = "createInvitation", summary = "Make an account for a person")
    public RestResponse<Invitation> invite(@PathParam("personId") UUID personId) {
        return Created.at("/api/v1/people/" + personId, invitations.invite(personId));
    }
}
