package dk.knudepunkt.gateway.events;

import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.openapi.Description;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The AsyncAPI document with all schemas and examples in it, as JSON or YAML. */
@Path("/asyncapi")
class AsyncApiResource {

    private final Description asyncApi;

    AsyncApiResource(Settings settings) {
        this.asyncApi = Description.read("asyncapi/asyncapi", settings);
    }

    @GET
    @PermitAll
    public Response asyncApi(
            @RestQuery @Nullable String format,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept,
            @Context Request request) {
        return asyncApi.in(format, accept, request);
    }
}
