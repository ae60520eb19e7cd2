package dk.knudepunkt.gateway.openapi;

import dk.knudepunkt.gateway.Settings;
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

/** The merged document, as JSON or YAML. */
@Path("/openapi")
class OpenApiResource {

    private final Description openApi;

    OpenApiResource(Settings settings) {
        this.openApi = Description.read("openapi/openapi", settings);
    }

    @GET
    @PermitAll
    public Response document(
            @RestQuery @Nullable String format,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept,
            @Context Request request) {
        return openApi.in(format, accept, request);
    }
}
