package dk.knudepunkt.platform.notes;

import io.vertx.core.http.HttpClosedException;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;

/** Where everything fails, each time in another way. */
@Path("/failures")
class FailureResource {

    private final Notes notes;

    FailureResource(Notes notes) {
        this.notes = notes;
    }

    @GET
    @Path("/bug")
    @PermitAll
    public String bug() {
        throw new IllegalStateException("password=hunter2");
    }

    @GET
    @Path("/sql")
    @PermitAll
    public String wrongStatement() {
        notes.run("select hunter2 from note");
        return "";
    }

    /** The server goes down while it works for us. */
    @GET
    @Path("/outage")
    @PermitAll
    public String outage() {
        notes.run("select pg_terminate_backend(pg_backend_pid())");
        return "";
    }

    /** As it surfaces at commit: wrapped. */
    @GET
    @Path("/overtaken")
    @PermitAll
    public String overtaken() {
        throw new IllegalStateException("commit", new OptimisticLockException("note 7"));
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
