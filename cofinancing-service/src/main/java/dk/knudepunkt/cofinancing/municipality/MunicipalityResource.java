package dk.knudepunkt.cofinancing.municipality;

import static org.jboss.resteasy.reactive.RestResponse.ResponseBuilder.ok;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.web.ETag;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.PlainLine;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/cofinancing/municipalities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Municipalities", description = "All municipalities, and which region each belongs to")
class MunicipalityResource {

    private final MunicipalityService service;
    private final Idempotency idempotency;
    private final ContentTag tag;

    MunicipalityResource(MunicipalityService service, Idempotency idempotency, ContentTag tag) {
        this.service = service;
        this.idempotency = idempotency;
        this.tag = tag;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listMunicipalities", summary = "The municipalities by code, all in one answer")
    public RestResponse<List<MunicipalityView>> list(
            @QueryParam("on")
                    @Parameter(description = "The day whose regions are shown; today when left out")
                    @Schema(examples = "2021-01-01")
                    @Nullable
                    LocalDate on,
            @QueryParam("region")
                    @Parameter(description = "Only those of this region")
                    @Schema(examples = "1085")
                    @Nullable
                    String region) {
        return tag.on(service.list(on, region));
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(operationId = "getMunicipality", summary = "One municipality with its last region")
    public RestResponse<MunicipalityView> get(@Schema(examples = "253") String code) {
        return answer(service.get(code));
    }

    @POST
    @Path("/{code}/membership")
    @PermissionsAllowed("membership:change")
    @Operation(operationId = "joinRegion", summary = "Let a municipality join a region from a day")
    public RestResponse<MunicipalityView> join(
            @Schema(examples = "253") String code,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid JoinRegion request) {
        return idempotency.once(
                key,
                "joinRegion",
                List.of(code, request),
                MunicipalityView.class,
                () -> answer(service.join(code, request.region(), request.from())));
    }

    @POST
    @Path("/{code}/departure")
    @PermissionsAllowed("membership:change")
    @Operation(
            operationId = "leaveRegion",
            summary = "Let a municipality leave its region",
            description = "Agreements stay as they are; the municipality withdraws from each itself.")
    public RestResponse<MunicipalityView> leave(
            @Schema(examples = "253") String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid LeaveRegion request) {
        return idempotency.once(
                key,
                "leaveRegion " + code,
                request,
                MunicipalityView.class,
                () -> answer(service.leave(code, ifMatch, request.until())));
    }

    private static RestResponse<MunicipalityView> answer(MunicipalityView municipality) {
        var region = municipality.region();
        var answer = ok(municipality);
        return (region == null ? answer : answer.header(HttpHeaders.ETAG, ETag.of(region.version()))).build();
    }

    record JoinRegion(
            @NotBlank @Size(max = 10) @PlainLine @Schema(examples = "1085")
            String region,

            @NotNull @Schema(examples = "2027-01-01") LocalDate from) {}

    record LeaveRegion(
            @NotNull @Schema(examples = "2027-01-01", description = "The first day without")
            LocalDate until) {}
}
