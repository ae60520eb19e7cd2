package dk.knudepunkt.platform.problem;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Answers OPTIONS with what is allowed at that very address. */
class Options {

    private final AllowedMethods allowed;

    Options(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    /** After what holds for every request has begun. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.USER + 1)
    public Optional<Response> answer(ContainerRequestContext request) {
        if (!HttpMethod.OPTIONS.equals(request.getMethod())) {
            return Optional.empty();
        }
        var methods = allowed.at(request.getUriInfo().getPath());
        if (methods.isEmpty()) {
            throw new NotFoundException();
        }
        return Optional.of(Response.noContent().allow(methods).build());
    }
}
