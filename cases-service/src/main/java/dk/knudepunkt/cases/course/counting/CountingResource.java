package dk.knudepunkt.cases.course.counting;

import dk.knudepunkt.cases.course.CourseService;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/courses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
class CountingResource {

    private final CourseService courses;

    CountingResource(CourseService courses) {
        this.courses = courses;
    }

    @GET
    @Path("/{id}/counting")
    @PermissionsAllowed("course:read")
    @Operation(
            operationId = "getCounting",
            summary = "Where a course counts, and why not elsewhere",
            description =
                    "For each target of goal 9, by what the course knows: its status, account, kind and completion. The contract's own definitions decide the figure.")
    public Counting counting(UUID id) {
        return Counting.of(courses.get(id));
    }
}
