package dk.knudepunkt.cases.cohort;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/api/cohorts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cohorts", description = "The companies guided in a period, frozen for the measurement of effect")
class CohortResource {

    private final CohortService service;
    private final Idempotency idempotency;

    CohortResource(CohortService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("cohort:read")
    @Operation(operationId = "listCohorts", summary = "The cohorts, the one frozen last first")
    public RestResponse<Page<CohortView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.newest(cursor, limit).response(uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cohort:read")
    @Operation(operationId = "getCohort", summary = "One cohort")
    public CohortView get(UUID id) {
        return service.get(id);
    }

    @POST
    @PermissionsAllowed("cohort:freeze")
    @Operation(
            operationId = "freezeCohort",
            summary = "Freeze the companies whose guidance ended in a period",
            description =
                    "Completed courses on the specialised account. What is corrected or merged afterwards does not change it.")
    @APIResponseSchema(
            value = CohortView.class,
            responseCode = "201",
            responseDescription = "Frozen; Location leads to it")
    public RestResponse<CohortView> freeze(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid FreezeCohort request) {
        return idempotency.once(key, "freezeCohort", request, CohortView.class, () -> {
            var cohort = service.freeze(request);
            return ResponseBuilder.<CohortView>created(URI.create("/api/cohorts/" + cohort.id()))
                    .entity(cohort)
                    .build();
        });
    }

    @GET
    @Path("/{id}/lines")
    @PermissionsAllowed("cohort:read")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "exportCohort",
            summary = "A cohort's companies as a flat series",
            description = "Whoever takes it stands in the audit trail.")
    @APIResponseSchema(value = CohortLine[].class, responseDescription = "One item for each company")
    public RestResponse<?> lines(UUID id, @QueryParam("format") @Nullable String format, @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        return new Series<>("cohort-" + id, CohortLine.COLUMNS, service.handOut(id), CohortLine::cells).in(chosen);
    }
}
