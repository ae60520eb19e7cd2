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

    private final OpenApiDocument json;
    private final OpenApiDocument yaml;

    OpenApiResource(Settings settings) {
        this.json = OpenApiDocument.read("json", settings);
        this.yaml = OpenApiDocument.read("yaml", settings);
    }

    @GET
    @PermitAll
    public Response document(
            @RestQuery @Nullable String format,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept,
            @Context Request request) {
        var document = wantsYaml(format, accept) ? yaml : json;
        var unchanged = request.evaluatePreconditions(document.tag());
        var response = unchanged == null ? Response.ok(document.text(), document.type()) : unchanged;
        return response.tag(document.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private static boolean wantsYaml(@Nullable String format, @Nullable String accept) {
        return format == null ? accept != null && accept.contains("yaml") : format.equals("yaml");
    }
}
