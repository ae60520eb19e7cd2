package dk.knudepunkt.goals.reported;

import dk.knudepunkt.goals.house.House;
import dk.knudepunkt.platform.web.CalendarYear;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/reported-values")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reported values")
class ReportedValuesResource {

    private final ReportedValueService service;

    ReportedValuesResource(ReportedValueService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed("reported-value:read")
    @Operation(
            operationId = "listReportedValues",
            summary = "Reported values of all targets, the last told first",
            description =
                    "status=ENTERED gives those that await approval. actions says which of them are yours to decide.")
    public RestResponse<Page<ReportedValueView>> list(
            @QueryParam("status")
                    @Schema(type = SchemaType.STRING, implementation = ReportedValueStatus.class)
                    @Nullable
                    String status,
            @QueryParam("house") @Schema(examples = "fjordland") @Nullable String house,
            @QueryParam("year") @Nullable CalendarYear year,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        var filter = new ReportedValues.Filter(
                Parameters.constant("status", ReportedValueStatus.class, status),
                house == null ? null : House.of(house).slug(),
                year == null ? null : year.value(),
                null);
        return service.newest(filter, cursor, limit).response(uri);
    }
}
