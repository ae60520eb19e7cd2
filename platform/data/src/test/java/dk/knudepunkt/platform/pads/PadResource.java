package dk.knudepunkt.platform.pads;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/notes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class PadResource {

    private final PadService service;
    private final Idempotency idempotency;

    PadResource(PadService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @PermissionsAllowed("note:write")
    public RestResponse<PadNote> write(@HeaderParam("Idempotency-Key") @Nullable String key, WritePadNote request) {
        return idempotency.once(key, "writeNote", request, PadNote.class, () -> {
            var note = service.write(request.pad(), request.text());
            return Versioned.created("/api/notes/" + note.id(), note, 0);
        });
    }

    record WritePadNote(UUID pad, String text) {}
}
