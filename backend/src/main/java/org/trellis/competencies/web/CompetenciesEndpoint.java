package org.trellis.competencies.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.domain.BrowseService;
import org.trellis.competencies.domain.CompetencySearch;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** Competencies by code, by words and by id. Statements come in the reader's language where a translation exists. */
@Path("/api/v1/competencies")
@Tag(name = "competencies")
@Produces(MediaType.APPLICATION_JSON)
public class CompetenciesEndpoint {

    private final BrowseService browse;
    private final SearchPages pages;

    CompetenciesEndpoint(BrowseService browse, SearchPages pages) {
        this.browse = browse;
        this.pages = pages;
    }

    /** @param q parts of a code, a statement or a translation; case and accents do not matter; all must match */
    @GET
    @Requires(Permission.READ_FRAMEWORKS)
    @Operation(operationId = "searchCompetencies", summary = "Find competencies by code or words")
    public Page<CompetencyHitResponse> search(
            @QueryParam("q") @DefaultValue("") @Size(max = 200) String q,
            @QueryParam("frameworkId") @Nullable UUID frameworkId,
            @Valid @BeanParam PageQuery page) {
        String scope = q + "/" + frameworkId;
        CompetencySearch search = new CompetencySearch(q, frameworkId, pages.after(page, scope), page.limit() + 1);
        return pages.page(browse.search(search), page.limit(), scope);
    }

    /** A retired competency still answers, so that evidence never loses its subject. */
    @GET
    @Path("/{competencyId}")
    @Requires(Permission.READ_FRAMEWORKS)
    @Operation(operationId = "getCompetency", summary = "Read one competency with its prerequisites, scale and rubric")
    public CompetencyResponse get(@PathParam("competencyId") UUID competencyId) {
        return CompetencyMapper.competency(browse.competency(competencyId));
    }
}
