package dk.knudepunkt.cases.company.consent;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.web.Page;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/companies/{cvr}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Companies")
class ConsentResource {

    private final ConsentService service;
    private final Idempotency idempotency;

    ConsentResource(ConsentService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("company:read")
    @Operation(operationId = "listConsents", summary = "What a company agreed to and took back, the latest first")
    public RestResponse<Page<ConsentStatementView>> list(
            @ValidCvr @Schema(examples = "12345674") String cvr,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.of(cvr, cursor, limit).response(uri);
    }

    @POST
    @PermissionsAllowed("company:keep")
    @Operation(
            operationId = "stateConsent",
            summary = "Say what a company agreed to, or took back",
            description = "Advertising protection wins over each consent.")
    @APIResponseSchema(value = ConsentStatementView.class, responseCode = "201", responseDescription = "Recorded")
    public RestResponse<ConsentStatementView> state(
            @ValidCvr @Schema(examples = "12345674") String cvr,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid StateConsent request) {
        return idempotency.once(
                key,
                "stateConsent " + cvr,
                request,
                ConsentStatementView.class,
                () -> RestResponse.status(RestResponse.Status.CREATED, service.state(cvr, request)));
    }
}
