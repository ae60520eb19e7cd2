package dk.knudepunkt.platform.pads;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Where the database fails, each time in another way. */
@Path("/failures")
class DatabaseFailureResource {

    private final Pads pads;

    DatabaseFailureResource(Pads pads) {
        this.pads = pads;
    }

    @GET
    @Path("/sql")
    @PermitAll
    public String wrongStatement() {
        pads.run("select hunter2 from note");
        return "";
    }

    /** The server goes down while it works for us. */
    @GET
    @Path("/outage")
    @PermitAll
    public String outage() {
        pads.run("select pg_terminate_backend(pg_backend_pid())");
        return "";
    }

    /** What may be there once. */
    @GET
    @Path("/taken")
    @PermitAll
    public String taken() {
        pads.run("do $$ begin raise unique_violation; end $$");
        return "";
    }

    @GET
    @Path("/deadlock")
    @PermitAll
    public String deadlock() {
        pads.run("do $$ begin raise deadlock_detected; end $$");
        return "";
    }

    /** As it surfaces at commit: wrapped. */
    @GET
    @Path("/overtaken")
    @PermitAll
    public String overtaken() {
        throw new IllegalStateException("commit", new OptimisticLockException("note 7"));
    }
}
