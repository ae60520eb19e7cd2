package dk.knudepunkt.cases.course.note;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/courses/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
class NoteResource {

    private final NoteService service;
    private final Idempotency idempotency;

    NoteResource(NoteService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/notes")
    @PermissionsAllowed("note:read")
    @Operation(operationId = "listCourseNotes", summary = "What the house wrote of a course, the latest first")
    public RestResponse<Page<CourseNoteView>> notes(
            UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.notes(id, cursor, limit).response(uri);
    }

    @POST
    @Path("/notes")
    @PermissionsAllowed("note:write")
    @Operation(
            operationId = "writeCourseNote",
            summary = "Write a note on a course",
            description = "Only the house reads it. It is erased with what the course knows of people.")
    @APIResponseSchema(
            value = CourseNoteView.class,
            responseCode = "201",
            responseDescription = "Written; Location leads to the notes")
    public RestResponse<CourseNoteView> write(
            UUID id, @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid WriteCourseNote request) {
        return idempotency.once(
                key,
                "writeCourseNote " + id,
                request,
                CourseNoteView.class,
                () -> created(id, "/notes", service.write(id, request)));
    }

    @GET
    @Path("/meetings")
    @PermissionsAllowed("note:read")
    @Operation(operationId = "listCourseMeetings", summary = "The meetings of a course, the latest first")
    public RestResponse<Page<CourseMeetingView>> meetings(
            UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.meetings(id, cursor, limit).response(uri);
    }

    @POST
    @Path("/meetings")
    @PermissionsAllowed("note:write")
    @Operation(
            operationId = "holdCourseMeeting",
            summary = "Record a meeting with the company of a course",
            description = "A joint visit names the unit whose adviser came along.")
    @APIResponseSchema(
            value = CourseMeetingView.class,
            responseCode = "201",
            responseDescription = "Recorded; Location leads to the meetings")
    public RestResponse<CourseMeetingView> hold(
            UUID id, @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid HoldCourseMeeting request) {
        return idempotency.once(
                key,
                "holdCourseMeeting " + id,
                request,
                CourseMeetingView.class,
                () -> created(id, "/meetings", service.hold(id, request)));
    }

    private static <T> RestResponse<T> created(UUID course, String list, T view) {
        return RestResponse.ResponseBuilder.<T>created(URI.create("/api/courses/" + course + list))
                .entity(view)
                .build();
    }
}
