package dk.knudepunkt.cases.course.change;

import dk.knudepunkt.cases.course.CourseChangeService;
import dk.knudepunkt.cases.course.CourseCommand;
import dk.knudepunkt.cases.course.CourseCommand.CancelCourse;
import dk.knudepunkt.cases.course.CourseCommand.ChangeKind;
import dk.knudepunkt.cases.course.CourseCommand.CompleteCourse;
import dk.knudepunkt.cases.course.CourseCommand.CorrectCourse;
import dk.knudepunkt.cases.course.CourseCommand.PauseCourse;
import dk.knudepunkt.cases.course.CourseCommand.ReopenCourse;
import dk.knudepunkt.cases.course.CourseCommand.ResumeCourse;
import dk.knudepunkt.cases.course.CourseCommand.TransferCourse;
import dk.knudepunkt.cases.course.CourseView;
import dk.knudepunkt.cases.course.CourseViews;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is done to a course on its way, each at a sub-resource of its own. */
@Path("/api/courses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
class CourseChangeResource {

    private final CourseChangeService service;
    private final CourseViews views;
    private final Idempotency idempotency;

    CourseChangeResource(CourseChangeService service, CourseViews views, Idempotency idempotency) {
        this.service = service;
        this.views = views;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/{id}/completion")
    @PermissionsAllowed("course:complete")
    @Operation(
            operationId = "completeCourse",
            summary = "Complete a course",
            description =
                    "By its business developer, the desk, or the system that brought it in. It then counts in the contract of the year of completedOn.")
    public RestResponse<CourseView> complete(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CompleteCourse request) {
        return carryOut("completeCourse ", key, id, ifMatch, request);
    }

    @POST
    @Path("/{id}/cancellation")
    @PermissionsAllowed("course:change")
    @Operation(
            operationId = "cancelCourse",
            summary = "End a course that does not become what it promised",
            description = "It counts nowhere. The unit that referred the company is told the reason, and not the note.")
    public RestResponse<CourseView> cancel(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CancelCourse request) {
        return carryOut("cancelCourse ", key, id, ifMatch, request);
    }

    @POST
    @Path("/{id}/reopening")
    @PermissionsAllowed("course:change")
    @Operation(
            operationId = "reopenCourse",
            summary = "Go on with a course that had ended",
            description = "Its completion, if it had one, counts no more from now on.")
    public RestResponse<CourseView> reopen(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ReopenCourse request) {
        return carryOut("reopenCourse ", key, id, ifMatch, request);
    }

    @POST
    @Path("/{id}/pause")
    @PermissionsAllowed("course:change")
    @Operation(
            operationId = "pauseCourse",
            summary = "Let a course rest",
            description = "It goes on when it is resumed. The unit that referred the company sees that it rests.")
    public RestResponse<CourseView> pause(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid PauseCourse request) {
        return carryOut("pauseCourse ", key, id, ifMatch, request);
    }

    @POST
    @Path("/{id}/resumption")
    @PermissionsAllowed("course:change")
    @Operation(operationId = "resumeCourse", summary = "Go on with a course that rests")
    public RestResponse<CourseView> resume(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ResumeCourse request) {
        return carryOut("resumeCourse ", key, id, ifMatch, request);
    }

    @POST
    @Path("/{id}/transfer")
    @PermissionsAllowed("course:change")
    @Operation(
            operationId = "transferCourse",
            summary = "Hand a course over to another business developer",
            description =
                    "By whoever has it, the desk, or the system that brought it in, to one who is in the register. It holds from today.")
    public RestResponse<CourseView> transfer(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid TransferCourse request) {
        return carryOut("transferCourse ", key, id, ifMatch, request);
    }

    @POST
    @Path("/{id}/kind-change")
    @PermissionsAllowed("course:change")
    @Operation(
            operationId = "changeCourseKind",
            summary = "Make a plan of a short course",
            description = "A contact that becomes a plan counts once, as the plan.")
    public RestResponse<CourseView> changeKind(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ChangeKind request) {
        return carryOut("changeCourseKind ", key, id, ifMatch, request);
    }

    @POST
    @Path("/{id}/correction")
    @PermissionsAllowed("course:change")
    @Operation(
            operationId = "correctCourse",
            summary = "Say what holds of a course, and has held, in place of what was said",
            description =
                    "What is absent stays. A completion in another year moves the course to the contract of that year; what was said before is told to others beside what holds.")
    public RestResponse<CourseView> correct(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CorrectCourse request) {
        return carryOut("correctCourse ", key, id, ifMatch, request);
    }

    private RestResponse<CourseView> carryOut(
            String operation, @Nullable String key, UUID id, @Nullable IfMatch ifMatch, CourseCommand command) {
        return idempotency.once(key, operation + id, command, CourseView.class, () -> {
            var course = service.carryOut(id, ifMatch, command);
            return Versioned.ok(views.of(course), course.version());
        });
    }
}
