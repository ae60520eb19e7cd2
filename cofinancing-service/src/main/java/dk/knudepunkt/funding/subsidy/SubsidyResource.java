package dk.knudepunkt.funding.subsidy;

import dk.knudepunkt.funding.subsidy.SubsidyRequests.GrantSubsidy;
import dk.knudepunkt.funding.subsidy.SubsidyRequests.PaySubsidy;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Sort;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.Authenticated;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * A company can be a person, so only those who work with subsidies see which company got one: analysts, business
 * developers and administrators. Everybody else who is signed in sees sums with their n.
 */
@Path("/api/cofinancing/funding/subsidies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Funding")
class SubsidyResource {

    private final SubsidyService service;
    private final Idempotency idempotency;
    private final ContentTag tag;

    SubsidyResource(SubsidyService service, Idempotency idempotency, ContentTag tag) {
        this.service = service;
        this.idempotency = idempotency;
        this.tag = tag;
    }

    @GET
    @PermissionsAllowed("subsidy:read")
    @Operation(operationId = "listSubsidies", summary = "The subsidies and their companies, the latest grant first")
    public RestResponse<Page<SubsidyView>> list(
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = SubsidyStatus.class) @Nullable
                    String status,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(Parameters.constant("status", SubsidyStatus.class, status), Subsidies.USUAL, cursor, limit)
                .response(uri);
    }

    @GET
    @Path("/lines")
    @PermissionsAllowed("subsidy:read")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listSubsidyLines",
            summary = "The subsidies and their companies as a flat series, all in one answer")
    @APIResponseSchema(
            value = SubsidyView[].class,
            responseDescription = "One line per subsidy, in the order asked for")
    public RestResponse<?> lines(
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = SubsidyStatus.class) @Nullable
                    String status,
            @QueryParam(Sort.PARAMETER)
                    @Parameter(
                            example = "-granted",
                            description = "granted (the day of the grant) or amount, with a minus the other way round")
                    @Nullable
                    String sort,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = service.all(Parameters.constant("status", SubsidyStatus.class, status), Subsidies.sort(sort));
        return tag.on(new Series<>("subsidy-list", SubsidyView.COLUMNS, rows, SubsidyView::cells), chosen);
    }

    @GET
    @Path("/sums")
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listSubsidySums",
            summary = "What was granted and paid per year and programme, with the number of grants and payments")
    @APIResponseSchema(value = SubsidySum[].class, responseDescription = "One line per year and programme")
    public RestResponse<?> sums(@QueryParam("format") @Nullable String format, @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        return tag.on(new Series<>("subsidies", SubsidySum.COLUMNS, service.sums(), SubsidySum::cells), chosen);
    }

    @POST
    @PermissionsAllowed("subsidy:grant")
    @Operation(operationId = "grantSubsidy", summary = "Promise a company a subsidy to the advice it will buy")
    @APIResponseSchema(
            value = SubsidyView.class,
            responseCode = "201",
            responseDescription = "Granted; Location and ETag lead to it")
    public RestResponse<SubsidyView> grant(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid GrantSubsidy request) {
        return idempotency.once(key, "grantSubsidy", request, SubsidyView.class, () -> {
            var subsidy = service.grant(request.promise());
            return Versioned.created("/api/cofinancing/funding/subsidies/" + subsidy.id(), subsidy, subsidy.version());
        });
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("subsidy:read")
    @Operation(operationId = "getSubsidy", summary = "One subsidy with its company")
    public RestResponse<SubsidyView> get(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @Path("/{id}/payment")
    @PermissionsAllowed("subsidy:grant")
    @Operation(operationId = "paySubsidy", summary = "Say what was paid, at most what was granted")
    public RestResponse<SubsidyView> pay(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid PaySubsidy request) {
        return idempotency.once(
                key,
                "paySubsidy " + id,
                request,
                SubsidyView.class,
                () -> answer(service.pay(id, ifMatch, request.paid(), request.on())));
    }

    @POST
    @Path("/{id}/lapse")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("subsidy:grant")
    @Operation(operationId = "lapseSubsidy", summary = "Say that a subsidy will not be paid")
    public RestResponse<SubsidyView> lapse(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, "lapseSubsidy", id, SubsidyView.class, () -> answer(service.lapse(id, ifMatch)));
    }

    @POST
    @Path("/{id}/reversal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("subsidy:grant")
    @Operation(
            operationId = "reverseSubsidyPayment",
            summary = "Take a payment back; the subsidy is granted again",
            description = "It leaves the sums; others are told by the event subsidy.reversed.v1.")
    public RestResponse<SubsidyView> reverse(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key, "reverseSubsidyPayment", id, SubsidyView.class, () -> answer(service.reverse(id, ifMatch)));
    }

    private static RestResponse<SubsidyView> answer(SubsidyView subsidy) {
        return Versioned.ok(subsidy, subsidy.version());
    }
}
