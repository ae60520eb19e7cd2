package dk.knudepunkt.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestResponse;

/** For the script of an open page: how long the session lasts, which asking does not lengthen, and that somebody is there. */
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
@NoCache
class SessionResource {

    private final Sessions sessions;
    private final SessionTimes times;

    SessionResource(Sessions sessions, SessionTimes times) {
        this.sessions = sessions;
        this.times = times;
    }

    /** @param secondsLeft by the clock here, since that of the reader's machine may be wrong; absent where there is no session */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record SessionLeft(Optional<Long> secondsLeft) {}

    @GET
    @PermitAll
    public Uni<SessionLeft> left(RoutingContext request) {
        return sessions.identity(request)
                .map(identity -> new SessionLeft(identity.flatMap(SessionId::of)
                        .flatMap(session -> times.current(request, session))
                        .map(time -> times.left(time).toSeconds())));
    }

    /** "Stay". Sending it is a use like any other, so that there is nothing to do but to say whether there is a session. */
    @POST
    @Path("/stay")
    @PermitAll
    public Uni<RestResponse<Void>> stay(RoutingContext request) {
        return sessions.identity(request)
                .map(identity -> identity.isPresent()
                        ? RestResponse.noContent()
                        : RestResponse.status(RestResponse.Status.GONE));
    }
}
