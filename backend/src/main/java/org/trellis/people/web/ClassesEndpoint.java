package org.trellis.people.web;

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
import org.trellis.people.domain.ClassService;
import org.trellis.people.domain.Slice;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** Classes the caller may see, and who is in them. */
@Path("/api/v1/classes")
@Tag(name = "people")
@Produces(MediaType.APPLICATION_JSON)
public class ClassesEndpoint {

    private final ClassService service;
    private final ListPages pages;

    ClassesEndpoint(ClassService service, ListPages pages) {
        this.service = service;
        this.pages = pages;
    }

    /** Those the caller teaches, learns in, leads the school of or administers; by title. {@code q} is a part of the title. */
    @GET
    @Requires(Permission.READ_ROSTER)
    @Operation(operationId = "listClasses", summary = "List the caller's classes")
    public Page<ClassResponse> list(
            @QueryParam("q") @DefaultValue("") @Size(max = 100) String q, @Valid @BeanParam PageQuery page) {
        String scope = "classes/" + q;
        return pages.page(
                scope,
                page,
                service.list(q, pages.slice(scope, page)),
                last -> new Slice.After(last.title(), last.id().toString()),
                ClassResponse::of);
    }

    @GET
    @Path("/{classId}")
    @Requires(Permission.READ_ROSTER)
    @Operation(operationId = "getClass", summary = "Read a class")
    public ClassResponse get(@PathParam("classId") UUID classId) {
        return ClassResponse.of(service.get(classId));
    }

    /** For staff, whole, by family name. */
    @GET
    @Path("/{classId}/students")
    @Requires(Permission.READ_ROSTER)
    @Operation(operationId = "listClassStudents", summary = "List the students of a class")
    public Page<StudentHitResponse> students(@PathParam("classId") UUID classId) {
        return Page.whole(service.students(classId).stream()
                .map(student -> StudentHitResponse.of(student.person(), student.gradeLevel()))
                .toList());
    }
}
