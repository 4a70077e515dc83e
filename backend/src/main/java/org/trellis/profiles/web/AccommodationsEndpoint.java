package org.trellis.profiles.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.trellis.platform.page.Page;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;
import org.trellis.profiles.domain.Accommodation;
import org.trellis.profiles.domain.AccommodationService;

/** The support a student uses under a plan or a right: entered by few, read by all who read the profile. */
@Path("/api/v1/students/{studentId}/profile/accommodations")
@Tag(name = "profiles")
@Produces(MediaType.APPLICATION_JSON)
public class AccommodationsEndpoint {

    private final AccommodationService accommodations;
    private final ProfileMapper mapper;

    AccommodationsEndpoint(AccommodationService accommodations, ProfileMapper mapper) {
        this.accommodations = accommodations;
        this.mapper = mapper;
    }

    @GET
    @Requires(Permission.READ_PROFILES)
    @Operation(operationId = "listAccommodations", summary = "The support a student uses, ended support included")
    public Page<AccommodationResponse> list(@PathParam("studentId") UUID studentId) {
        return Page.whole(mapper.accommodations(accommodations.list(studentId)));
    }

    @POST
    @Idempotent
    @Requires(Permission.MANAGE_ACCOMMODATIONS)
    @Operation(
            operationId = "createAccommodation",
            summary = "Enters support: how a student works, never what is expected")
    public RestResponse<AccommodationResponse> enter(
            @PathParam("studentId") UUID studentId, @NotNull @Valid NewAccommodationRequest request) {
        String text = request.text().strip();
        NewAccommodationRequest.Replaced former = request.replaces();
        return created(
                studentId,
                former == null
                        ? accommodations.enter(studentId, request.kind(), text)
                        : accommodations.replace(studentId, former.id(), former.reason(), request.kind(), text));
    }

    @POST
    @Idempotent
    @Path("{accommodationId}/endings")
    @Requires(Permission.MANAGE_ACCOMMODATIONS)
    @Operation(operationId = "retireAccommodation", summary = "Ends support, with the reason")
    public RestResponse<AccommodationResponse> end(
            @PathParam("studentId") UUID studentId,
            @PathParam("accommodationId") UUID accommodationId,
            @NotNull @Valid ReasonRequest request) {
        return created(studentId, accommodations.end(studentId, accommodationId, request.reason()));
    }

    private RestResponse<AccommodationResponse> created(UUID studentId, Accommodation accommodation) {
        String path = "/api/v1/students/" + studentId + "/profile/accommodations/" + accommodation.id();
        return Created.at(path, mapper.accommodation(accommodation));
    }
}
