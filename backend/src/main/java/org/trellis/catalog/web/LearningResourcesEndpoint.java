package org.trellis.catalog.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.trellis.catalog.CatalogEntry;
import org.trellis.catalog.Mode;
import org.trellis.catalog.domain.CatalogService;
import org.trellis.catalog.domain.LearningResource;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;

/**
 * What there is to learn with: resources, class sessions, projects, internships, courses, events, in and out of school.
 * Educators and partners offer; leaders vet, publish and suspend.
 */
@Path("/api/v1/learning-resources")
@Tag(name = "catalog")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LearningResourcesEndpoint {

    private static final String PATH = "/api/v1/learning-resources/";

    private final CatalogService catalog;
    private final CatalogPages pages;

    LearningResourcesEndpoint(CatalogService catalog, CatalogPages pages) {
        this.catalog = catalog;
        this.pages = pages;
    }

    /** @param q words that must all occur in title or summary, in any language */
    @GET
    @Requires(Permission.READ_CATALOG)
    @Operation(operationId = "listLearningResources", summary = "Find resources by words, competency or mode")
    public Page<LearningResourceResponse> list(
            @QueryParam("q") @DefaultValue("") @Size(max = 200) String q,
            @QueryParam("competencyId") @Nullable UUID competencyId,
            @QueryParam("mode") @Nullable Mode mode,
            @Valid @BeanParam PageQuery page) {
        return pages.page(catalog.search(pages.search(q, competencyId, mode, page)), page.limit());
    }

    @GET
    @Path("/{resourceId}")
    @Requires(Permission.READ_CATALOG)
    @Operation(operationId = "getLearningResource", summary = "Read one resource")
    public LearningResourceResponse get(@PathParam("resourceId") UUID resourceId) {
        return LearningResourceResponse.of(catalog.get(resourceId));
    }

    @POST
    @Idempotent
    @Requires(Permission.OFFER_OPPORTUNITIES)
    @Operation(operationId = "offerLearningResource", summary = "Offer a resource or opportunity to the catalog")
    public RestResponse<LearningResourceResponse> offer(@NotNull @Valid NewResourceRequest request) {
        return created("", catalog.offer(entry(request)));
    }

    @POST
    @Path("/{resourceId}/vettings")
    @Idempotent
    @Requires(Permission.VET_OPPORTUNITIES)
    @Operation(operationId = "vetLearningResource", summary = "Find an offer good")
    public RestResponse<LearningResourceResponse> vet(
            @PathParam("resourceId") UUID resourceId, @NotNull @Valid DecisionRequest request) {
        return created("/vettings", catalog.vet(resourceId, request.note()));
    }

    @POST
    @Path("/{resourceId}/publications")
    @Idempotent
    @Requires(Permission.VET_OPPORTUNITIES)
    @Operation(operationId = "publishLearningResource", summary = "Let plans use a vetted resource")
    public RestResponse<LearningResourceResponse> publish(
            @PathParam("resourceId") UUID resourceId, @NotNull @Valid DecisionRequest request) {
        return created("/publications", catalog.publish(resourceId, request.note()));
    }

    @POST
    @Path("/{resourceId}/suspensions")
    @Idempotent
    @Requires(Permission.VET_OPPORTUNITIES)
    @Operation(operationId = "suspendLearningResource", summary = "Leave a resource out of new plans")
    public RestResponse<LearningResourceResponse> suspend(
            @PathParam("resourceId") UUID resourceId, @NotNull @Valid SuspensionRequest request) {
        return created("/suspensions", catalog.suspend(resourceId, request.reason()));
    }

    private static RestResponse<LearningResourceResponse> created(String fact, LearningResource resource) {
        return Created.at(PATH + resource.id() + fact, LearningResourceResponse.of(resource));
    }

    private static CatalogEntry entry(NewResourceRequest r) {
        Map<String, CatalogEntry.Words> translations = Objects.requireNonNullElse(
                        r.translations(), Map.<String, NewResourceRequest.WordsRequest>of())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        w -> new CatalogEntry.Words(
                                w.getValue().title(), w.getValue().summary())));
        return new CatalogEntry(
                "",
                r.title(),
                r.summary(),
                Objects.requireNonNullElse(r.language(), "en"),
                translations,
                r.kind(),
                r.mode(),
                r.stepKind(),
                r.place(),
                r.minutes(),
                r.deviceMinutes(),
                r.provider(),
                r.languages(),
                Objects.requireNonNullElse(r.tags(), List.of()),
                Objects.requireNonNullElse(r.supports(), List.of()),
                r.competencyIds(),
                r.cost(),
                r.url(),
                r.startsOn(),
                r.endsOn(),
                Boolean.TRUE.equals(r.inFlexBlock()));
    }
}
