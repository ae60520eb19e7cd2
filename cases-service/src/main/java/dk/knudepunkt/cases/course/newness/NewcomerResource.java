package dk.knudepunkt.cases.course.newness;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.newcustomer.CorrectNewness;
import dk.knudepunkt.cases.newcustomer.NewcomerService;
import dk.knudepunkt.cases.newcustomer.NewcomerView;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

@Path("/api/courses/{id}/new-customer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
class NewcomerResource {

    private final CourseService courses;
    private final NewcomerService newcomers;
    private final Idempotency idempotency;

    NewcomerResource(CourseService courses, NewcomerService newcomers, Idempotency idempotency) {
        this.courses = courses;
        this.newcomers = newcomers;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("newness:read")
    @Operation(
            operationId = "getNewCustomer",
            summary = "Whether the company of a course was a new customer at its start, in each reading",
            description =
                    "Frozen at the start, with what decided. UNKNOWN where what is kept of the past does not reach far enough.")
    public RestResponse<NewcomerView> get(UUID id) {
        return answer(newcomers.of(courses.get(id).id()));
    }

    @POST
    @Path("/correction")
    @PermissionsAllowed("newness:correct")
    @Operation(
            operationId = "correctNewCustomer",
            summary = "Judge by what is known of the past now",
            description = "The judgement before stays to be seen, beside the reason.")
    public RestResponse<NewcomerView> correct(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CorrectNewness request) {
        return idempotency.once(
                key,
                "correctNewCustomer " + id,
                request,
                NewcomerView.class,
                () -> answer(newcomers.correct(courses.get(id).id(), ifMatch, request)));
    }

    private static RestResponse<NewcomerView> answer(NewcomerView view) {
        return Versioned.ok(view, view.version());
    }
}
