package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.course.CourseService.CourseHistory;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.PlainLine;
import dk.knudepunkt.platform.web.Versioned;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/courses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Courses", description = "Companies' courses with the house's business developers")
class CourseResource {

    private final CourseService service;
    private final Idempotency idempotency;
    private final CourseViews views;

    CourseResource(CourseService service, Idempotency idempotency, CourseViews views) {
        this.service = service;
        this.idempotency = idempotency;
        this.views = views;
    }

    @GET
    @PermissionsAllowed("course:read")
    @Operation(
            operationId = "listCourses",
            summary = "Your courses, those that started last first",
            description =
                    "A unit sees those that came of its referrals, a business developer their own, a system those it brought in, the house all.")
    public RestResponse<Page<CourseView>> list(
            @QueryParam("referralId")
                    @Parameter(description = "The course that came of this referral")
                    @Schema(format = "uuid")
                    @Nullable
                    String referralId,
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = CourseStatus.class) @Nullable
                    String status,
            @QueryParam("developerId")
                    @Parameter(description = "Subject of a business developer's account")
                    @PlainLine
                    @Nullable
                    String developerId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        var filter = new Courses.Filter(
                Parameters.id("referralId", referralId),
                Parameters.constant("status", CourseStatus.class, status),
                developerId,
                null,
                null);
        return views.of(service.newest(filter, cursor, limit)).response(uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("course:read")
    @Operation(operationId = "getCourse", summary = "One course")
    public RestResponse<CourseView> get(UUID id) {
        return answer(service.get(id));
    }

    @GET
    @Path("/{id}/changes")
    @PermissionsAllowed("course:read")
    @Operation(
            operationId = "listCourseChanges",
            summary = "What was done to a course, the first first",
            description =
                    "Each with the day from which it holds and when it was said. Notes, and who wrote them, are for the house.")
    public CourseHistory changes(UUID id) {
        return service.changes(id);
    }

    @POST
    @PermissionsAllowed("course:open")
    @Operation(
            operationId = "openCourse",
            summary = "Bring in a course that did not come of a referral",
            description =
                    "Also one that is over: with completedOn it is opened and completed in one. A business developer opens for themselves; a system needs the scope courses:write.")
    @APIResponseSchema(
            value = CourseView.class,
            responseCode = "201",
            responseDescription = "Opened; Location and ETag lead to it")
    public RestResponse<CourseView> open(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid OpenCourse request) {
        return idempotency.once(key, "openCourse", request, CourseView.class, () -> {
            var course = service.open(request);
            return Versioned.created("/api/courses/" + course.id(), view(course), course.version());
        });
    }

    private RestResponse<CourseView> answer(Course course) {
        return Versioned.ok(view(course), course.version());
    }

    private CourseView view(Course course) {
        return views.of(course);
    }
}
