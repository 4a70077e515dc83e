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
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;
import org.trellis.people.domain.Slice;
import org.trellis.people.domain.StudentService;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.security.Permission;
import org.trellis.platform.security.Requires;

/** Students the caller stands in a relation to. */
@Path("/api/v1/students")
@Tag(name = "people")
@Produces(MediaType.APPLICATION_JSON)
public class StudentsEndpoint {

    private final StudentService service;
    private final ListPages pages;

    StudentsEndpoint(StudentService service, ListPages pages) {
        this.service = service;
        this.pages = pages;
    }

    /**
     * By family name. The caller's own students only: their classes', their school's, their district's, their children, themselves;
     * empty where there are none. {@code q} is a part of the name.
     */
    @GET
    @Requires(Permission.READ_STUDENTS)
    @Operation(operationId = "listStudents", summary = "Find students")
    public Page<StudentHitResponse> list(
            @QueryParam("classId") @Nullable UUID classId,
            @QueryParam("q") @DefaultValue("") @Size(max = 100) String q,
            @Valid @BeanParam PageQuery page) {
        String scope = "students/" + classId + "/" + q;
        return pages.page(
                scope,
                page,
                service.list(classId, q, pages.slice(scope, page)),
                last -> new Slice.After(last.sortKey(), last.person().id().toString()),
                hit -> StudentHitResponse.of(hit.person(), hit.gradeLevel()));
    }

    @GET
    @Path("/{studentId}")
    @Requires(Permission.READ_STUDENTS)
    @Operation(operationId = "getStudent", summary = "Read a student's place in school")
    public StudentResponse get(@PathParam("studentId") UUID studentId) {
        return StudentResponse.of(service.get(studentId));
    }

    /** Whole, by name; without those whose link was revoked. */
    @GET
    @Path("/{studentId}/guardians")
    @Requires(Permission.READ_STUDENTS)
    @Operation(operationId = "listGuardians", summary = "List a student's guardians")
    public Page<PersonRef> guardians(@PathParam("studentId") UUID studentId) {
        return Page.whole(service.guardians(studentId));
    }
}
