package dk.knudepunkt.cases.course.agenda;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/courses/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
class AgendaResource {

    private final AgendaService service;

    AgendaResource(AgendaService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed("agenda:read")
    @Operation(
            operationId = "getAgenda",
            summary = "The courses that you have yourself, with what is to be done next in each",
            description =
                    "What is due first comes first; a course that ended is there only as long as something waits in it. At most 200 that go on, and 200 that ended.")
    public Agenda own() {
        return service.own();
    }
}
