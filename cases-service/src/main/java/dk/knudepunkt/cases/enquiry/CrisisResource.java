package dk.knudepunkt.cases.enquiry;

import dk.knudepunkt.cases.enquiry.EnquiryRequests.CloseCrisisDesk;
import dk.knudepunkt.cases.enquiry.EnquiryRequests.OpenCrisisDesk;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/crises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Crisis desk", description = "What companies ask when a crisis hits many at once")
class CrisisResource {

    private final EnquiryService service;
    private final Idempotency idempotency;

    CrisisResource(EnquiryService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("enquiry:read")
    @Operation(operationId = "listCrises", summary = "The crises that there was or is a desk for, the latest first")
    public List<CrisisView> list() {
        return service.crises();
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed("enquiry:read")
    @Operation(operationId = "getCrisis", summary = "One crisis")
    public RestResponse<CrisisView> get(@Schema(examples = "covid-19") String code) {
        var crisis = service.crisis(code);
        return Versioned.ok(crisis, crisis.version());
    }

    @POST
    @PermissionsAllowed("crisis:keep")
    @Operation(operationId = "openCrisisDesk", summary = "Open a desk for a crisis")
    @APIResponseSchema(
            value = CrisisView.class,
            responseCode = "201",
            responseDescription = "Opened; Location and ETag lead to it")
    public RestResponse<CrisisView> open(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid OpenCrisisDesk request) {
        return idempotency.once(key, "openCrisisDesk", request, CrisisView.class, () -> {
            var crisis = service.open(request);
            return Versioned.created("/api/crises/" + crisis.code(), crisis, crisis.version());
        });
    }

    @POST
    @Path("/{code}/ending")
    @PermissionsAllowed("crisis:keep")
    @Operation(operationId = "closeCrisisDesk", summary = "Close the desk after its last day")
    public RestResponse<CrisisView> close(
            @Schema(examples = "covid-19") String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CloseCrisisDesk request) {
        return idempotency.once(key, "closeCrisisDesk " + code, request, CrisisView.class, () -> {
            var crisis = service.close(code, ifMatch, request.endedOn());
            return Versioned.ok(crisis, crisis.version());
        });
    }
}
