package org.trellis.profiles.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.people.People;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;
import org.trellis.profiles.StillRight;
import org.trellis.profiles.domain.ReviewService;

/** What was due for review and is still right, said with one click: it leaves the list, and who said so stays on record. */
@Path("/api/v1/students/{studentId}/profile")
@Tag(name = "profiles")
@Produces(MediaType.APPLICATION_JSON)
public class ProfileReviewsEndpoint {

    private final ReviewService reviews;
    private final People people;

    ProfileReviewsEndpoint(ReviewService reviews, People people) {
        this.reviews = reviews;
        this.people = people;
    }

    @POST
    @Idempotent
    @Path("entries/{entryId}/reviews")
    @Requires(Permission.AGREE)
    @Operation(
            operationId = "recordEntryReview",
            summary = "Says that an entry is still right: it is due again only after another 60 days without use")
    public RestResponse<StillRightResponse> entry(
            @PathParam("studentId") UUID studentId,
            @PathParam("entryId") UUID entryId,
            @NotNull @Valid StillRightRequest request) {
        return created(studentId, "entries/" + entryId, reviews.entry(studentId, entryId));
    }

    @POST
    @Idempotent
    @Path("versions/{versionId}/reviews")
    @Requires(Permission.AGREE)
    @Operation(
            operationId = "recordVersionReview",
            summary = "Says that the version in force is still right, and sets the day of the next look")
    public RestResponse<StillRightResponse> version(
            @PathParam("studentId") UUID studentId,
            @PathParam("versionId") UUID versionId,
            @NotNull @Valid StillRightRequest request) {
        return created(studentId, "versions/" + versionId, reviews.version(studentId, versionId));
    }

    private RestResponse<StillRightResponse> created(UUID studentId, String reviewed, StillRight given) {
        String path = "/api/v1/students/" + studentId + "/profile/" + reviewed;
        return Created.at(path, new StillRightResponse(people.person(given.by()), given.at()));
    }
}
