package org.trellis.competencies.web;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.Schema.True;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.competencies.domain.FrameworkImportService;
import org.trellis.competencies.domain.FrameworkPublicationService;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Created;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.LargeBody;

/** Reads CASE packages, shows what they would change, publishes them. Nothing changes before a publication. */
@Path("/api/v1/framework-imports")
@Tag(name = "competencies")
@Produces(MediaType.APPLICATION_JSON)
public class FrameworkImportsEndpoint {

    private static final String PATH = "/api/v1/framework-imports/";

    private final FrameworkImportService imports;
    private final FrameworkPublicationService publications;
    private final ImportPages pages;

    FrameworkImportsEndpoint(
            FrameworkImportService imports, FrameworkPublicationService publications, ImportPages pages) {
        this.imports = imports;
        this.publications = publications;
        this.pages = pages;
    }

    /**
     * Body: a CFPackage as CASE 1.1 or 1.0 has it, wrapped or flat, up to 20 MB; members Trellis does not know are skipped.
     * 400 when it is not JSON, 422 {@code not-a-case-package} when it is something else.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @LargeBody(megabytes = 20)
    @Requires(Permission.MANAGE_FRAMEWORKS)
    @Operation(operationId = "createFrameworkImport", summary = "Read a CASE package")
    @RequestBody(
            description = "A CASE CFPackage",
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = True.class)))
    public RestResponse<FrameworkImportResponse> create(byte[] body) {
        FrameworkImportResponse read = CompetencyMapper.frameworkImport(imports.read(new ByteArrayInputStream(body)));
        return Created.at(PATH + read.id(), read);
    }

    /** Newest first. */
    @GET
    @Requires(Permission.MANAGE_FRAMEWORKS)
    @Operation(operationId = "listFrameworkImports", summary = "List the packages that were read")
    public Page<FrameworkImportResponse> list(@Valid @BeanParam PageQuery page) {
        return pages.imports(imports.list(pages.lastImport(page), page.limit() + 1), page.limit());
    }

    @GET
    @Path("/{importId}")
    @Requires(Permission.MANAGE_FRAMEWORKS)
    @Operation(operationId = "getFrameworkImport", summary = "Read what became of a package")
    public FrameworkImportResponse get(@PathParam("importId") UUID importId) {
        return CompetencyMapper.frameworkImport(imports.get(importId));
    }

    /** Item by item, in reading order, retired items last; empty when nothing would change. */
    @GET
    @Path("/{importId}/difference")
    @Requires(Permission.MANAGE_FRAMEWORKS)
    @Operation(operationId = "listFrameworkImportDifference", summary = "Compare a package with what is published")
    public Page<ItemChangeResponse> difference(@PathParam("importId") UUID importId, @Valid @BeanParam PageQuery page) {
        int after = pages.lastChange(importId, page);
        return pages.changes(importId, after, imports.difference(importId, after, page.limit() + 1), page.limit());
    }

    /** 409 {@code import-not-publishable}, {@code framework-changed} or {@code scale-in-use}. */
    @POST
    @Path("/{importId}/publications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Requires(Permission.MANAGE_FRAMEWORKS)
    @Operation(operationId = "createFrameworkPublication", summary = "Publish a package")
    public RestResponse<FrameworkImportResponse> publish(
            @PathParam("importId") UUID importId, @Valid PublicationRequest request) {
        return Created.at(
                PATH + importId, CompetencyMapper.frameworkImport(publications.publish(importId, request.scaleId())));
    }
}
