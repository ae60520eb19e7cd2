package dk.knudepunkt.cases.consultant;

import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/consultants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consultants", description = "Private consultants, by what they advise on")
class ConsultantResource {

    private final ConsultantService service;
    private final Idempotency idempotency;

    ConsultantResource(ConsultantService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("consultant:read")
    @Operation(operationId = "listConsultants", summary = "Private consultants, by name")
    public RestResponse<Page<ConsultantView>> list(
            @QueryParam("topic") @Schema(type = SchemaType.STRING, implementation = Theme.class) @Nullable String topic,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(Parameters.constant("topic", Theme.class, topic), cursor, limit)
                .response(uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("consultant:read")
    @Operation(operationId = "getConsultant", summary = "One consultant")
    public RestResponse<ConsultantView> get(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @PermissionsAllowed("consultant:keep")
    @Operation(operationId = "registerConsultant", summary = "Register a consultant")
    @APIResponseSchema(
            value = ConsultantView.class,
            responseCode = "201",
            responseDescription = "Registered; Location and ETag lead to them")
    public RestResponse<ConsultantView> register(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid KeepConsultant request) {
        return idempotency.once(key, "registerConsultant", request, ConsultantView.class, () -> {
            var consultant = service.register(request);
            return Versioned.created("/api/consultants/" + consultant.id(), consultant, consultant.version());
        });
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("consultant:keep")
    @Operation(operationId = "changeConsultant", summary = "Say how a consultant is now")
    public RestResponse<ConsultantView> change(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid KeepConsultant request) {
        return idempotency.once(
                key,
                "changeConsultant " + id,
                request,
                ConsultantView.class,
                () -> answer(service.change(id, ifMatch, request)));
    }

    private static RestResponse<ConsultantView> answer(ConsultantView consultant) {
        return Versioned.ok(consultant, consultant.version());
    }
}
