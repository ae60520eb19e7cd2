package dk.knudepunkt.platform.notes;

import io.vertx.core.http.HttpClosedException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;

/** Where everything fails, each time in another way. */
@Path("/failures")
class FailureResource {

    @GET
    @Path("/bug")
    @PermitAll
    public String bug() {
        throw new IllegalStateException("password=hunter2");
    }

    @GET
    @Path("/hung-up")
    @PermitAll
    public String hungUp() throws IOException {
        throw new IOException(new HttpClosedException("Connection was closed"));
    }

    @GET
    @Path("/upstream")
    @PermitAll
    public String upstream() {
        throw new WebApplicationException("hunter2", 502);
    }
}
