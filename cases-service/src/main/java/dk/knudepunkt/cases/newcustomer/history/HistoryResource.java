package dk.knudepunkt.cases.newcustomer.history;

import dk.knudepunkt.platform.idempotency.Idempotency;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/companies/histories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Companies")
class HistoryResource {

    private final HistoryStatementService histories;
    private final Idempotency idempotency;

    HistoryResource(HistoryStatementService histories, Idempotency idempotency) {
        this.histories = histories;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("history:read")
    @Operation(
            operationId = "listContactHistories",
            summary = "From when to when each system knows whom it was in touch with, the last statement first")
    public RestResponse<List<HistoryView>> list() {
        return RestResponse.ok(histories.all());
    }

    @POST
    @PermissionsAllowed("history:state")
    @Operation(
            operationId = "stateContactHistory",
            summary = "State from when to when a system knows whom it was in touch with",
            description =
                    "Only for days that a stated history knows can a company be judged a new customer. Courses that have started keep their judgement.")
    @APIResponseSchema(value = HistoryView.class, responseCode = "201", responseDescription = "Stated")
    public RestResponse<HistoryView> state(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid StateHistory request) {
        return idempotency.once(
                key,
                "stateContactHistory",
                request,
                HistoryView.class,
                () -> RestResponse.status(RestResponse.Status.CREATED, histories.state(request)));
    }
}
