package org.trellis.people.web;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
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
import java.io.File;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.trellis.people.domain.roster.ImportOptions;
import org.trellis.people.domain.roster.RosterImport;
import org.trellis.people.domain.roster.RosterImportService;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.LargeBody;

/** Takes in rosters as OneRoster CSV packages (1.2, and 1.1), and tells how it goes. */
@Path("/api/v1/roster-imports")
@Tag(name = "people")
@Produces(MediaType.APPLICATION_JSON)
public class RosterImportsEndpoint {
    private static final String PATH = "/api/v1/roster-imports/";

    private final RosterImportService service;
    private final RosterProgress progress;
    private final RosterPages pages;
    private final CurrentCaller current;

    RosterImportsEndpoint(
            RosterImportService service, RosterProgress progress, RosterPages pages, CurrentCaller current) {
        this.service = service;
        this.progress = progress;
        this.pages = pages;
        this.current = current;
    }

    /**
     * Body: the zip, up to 200 MB. It is only received here; whether it can be read and applied is told by the import itself. A
     * package that would end more than a tenth of the active rows of one file waits for a confirmation.
     */
    @POST
    @Consumes("application/zip")
    @Idempotent
    @LargeBody(megabytes = 200)
    @Requires(Permission.MANAGE_ROSTER)
    @Operation(operationId = "createRosterImport", summary = "Import a OneRoster package")
    @RequestBody(
            description = "A OneRoster 1.2 or 1.1 CSV package",
            required = true,
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "202",
            description = "Received",
            content = @Content(schema = @Schema(implementation = RosterImportResponse.class)))
    public RestResponse<RosterImportResponse> create(
            File zip,
            @QueryParam("source") @DefaultValue("sis") @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,59}") String source,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("allOrNothing") @DefaultValue("true") boolean allOrNothing) {
        return accepted(service.receive(
                zip.toPath(),
                new ImportOptions(source, dryRun, allOrNothing),
                current.get().person()));
    }

    /** Newest first. */
    @GET
    @Requires(Permission.MANAGE_ROSTER)
    @Operation(operationId = "listRosterImports", summary = "List the rosters that were sent")
    public Page<RosterImportResponse> list(@Valid @BeanParam PageQuery page) {
        return pages.imports(service.list(pages.lastImport(page), page.limit() + 1), page.limit());
    }

    @GET
    @Path("/{importId}")
    @Requires(Permission.MANAGE_ROSTER)
    @Operation(operationId = "getRosterImport", summary = "Read how an import stands")
    public RosterImportResponse get(@PathParam("importId") UUID importId) {
        return RosterImportResponse.of(service.get(importId));
    }

    /** The first thousand are kept; {@code errorCount} of the import counts all. */
    @GET
    @Path("/{importId}/rows")
    @Requires(Permission.MANAGE_ROSTER)
    @Operation(operationId = "listRosterImportRows", summary = "List what was wrong in a package, or only odd")
    public Page<RosterImportRowResponse> rows(
            @PathParam("importId") UUID importId,
            @QueryParam("kind") @DefaultValue("ERROR") @Pattern(regexp = "ERROR|WARNING") String kind,
            @Valid @BeanParam PageQuery page) {
        int after = pages.lastRow(importId, kind, page);
        return pages.rows(importId, kind, service.rows(importId, kind, after, page.limit() + 1), page.limit());
    }

    /** Server-sent events: the import, again with each change, until it is settled. */
    @GET
    @Blocking
    @Path("/{importId}/progress")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Requires(Permission.MANAGE_ROSTER)
    @Operation(operationId = "watchRosterImport", summary = "Follow an import")
    public Multi<RosterImportResponse> progress(@PathParam("importId") UUID importId) {
        service.get(importId);
        return progress.of(current.get(), importId);
    }

    /** 409 {@code nothing-to-confirm} where the import does not wait. */
    @POST
    @Path("/{importId}/confirmations")
    @Idempotent
    @Requires(Permission.MANAGE_ROSTER)
    @Operation(operationId = "createRosterImportConfirmation", summary = "Let an import end what it does not name")
    @APIResponse(
            responseCode = "202",
            description = "Going on",
            content = @Content(schema = @Schema(implementation = RosterImportResponse.class)))
    public RestResponse<RosterImportResponse> confirm(@PathParam("importId") UUID importId) {
        return accepted(service.confirm(importId, current.get().person()));
    }

    private static RestResponse<RosterImportResponse> accepted(RosterImport roster) {
        return RestResponse.ResponseBuilder.<RosterImportResponse>create(RestResponse.Status.ACCEPTED)
                .location(URI.create(PATH + roster.id()))
                .entity(RosterImportResponse.of(roster))
                .build();
    }
}
