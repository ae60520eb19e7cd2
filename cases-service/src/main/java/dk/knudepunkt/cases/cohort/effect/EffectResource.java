package dk.knudepunkt.cases.cohort.effect;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/cohorts/{id}/effects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cohorts")
class EffectResource {

    private final EffectService service;
    private final Idempotency idempotency;

    EffectResource(EffectService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("cohort:read")
    @Operation(
            operationId = "listCohortEffects",
            summary = "What became of a cohort, by segment and indicator, as it was told last")
    public List<CohortEffectView> list(UUID id) {
        return service.of(id);
    }

    @POST
    @PermissionsAllowed("cohort:freeze")
    @Operation(
            operationId = "tellCohortEffect",
            summary = "Tell how a segment of a cohort has grown, beside its control group",
            description =
                    "Two years after the guidance ended, or later. What is told anew holds in place of what was told.")
    @APIResponseSchema(
            value = CohortEffectView.class,
            responseCode = "201",
            responseDescription = "Told; Location leads to what holds of the cohort")
    public RestResponse<CohortEffectView> tell(
            UUID id, @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid TellEffect request) {
        return idempotency.once(
                key,
                "tellCohortEffect " + id,
                request,
                CohortEffectView.class,
                () -> RestResponse.ResponseBuilder.<CohortEffectView>created(
                                URI.create("/api/cohorts/" + id + "/effects"))
                        .entity(service.tell(id, request))
                        .build());
    }
}
