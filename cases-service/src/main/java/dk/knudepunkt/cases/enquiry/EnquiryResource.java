package dk.knudepunkt.cases.enquiry;

import dk.knudepunkt.cases.enquiry.EnquiryRequests.AnswerEnquiry;
import dk.knudepunkt.cases.enquiry.EnquiryRequests.RegisterEnquiry;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.PlainLine;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/crisis-enquiries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Crisis desk")
class EnquiryResource {

    private final EnquiryService service;
    private final Idempotency idempotency;
    private final EnquiryViews views;

    EnquiryResource(EnquiryService service, Idempotency idempotency, EnquiryViews views) {
        this.service = service;
        this.idempotency = idempotency;
        this.views = views;
    }

    @GET
    @PermissionsAllowed("enquiry:read")
    @Operation(operationId = "listCrisisEnquiries", summary = "What was asked, the latest first")
    public RestResponse<Page<EnquiryView>> list(
            @QueryParam("crisis") @PlainLine @Nullable String crisis,
            @QueryParam("theme") @Schema(type = SchemaType.STRING, implementation = EnquiryTheme.class) @Nullable
                    String theme,
            @QueryParam("from") @Schema(format = "date", examples = "2021-01-01") @Nullable String from,
            @QueryParam("until") @Schema(format = "date", examples = "2021-12-31") @Nullable String until,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return views.of(service.newest(filter(crisis, theme, from, until), cursor, limit))
                .response(uri);
    }

    @GET
    @Path("/counts")
    @PermissionsAllowed("enquiry:count")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "countCrisisEnquiries",
            summary = "How often companies asked, by theme and month",
            description = "What was withdrawn is not counted.")
    @APIResponseSchema(value = EnquiryCount[].class, responseDescription = "One item for each theme and month")
    public RestResponse<?> counts(
            @QueryParam("crisis") @PlainLine @Nullable String crisis,
            @QueryParam("from") @Schema(format = "date", examples = "2021-01-01") @Nullable String from,
            @QueryParam("until") @Schema(format = "date", examples = "2021-12-31") @Nullable String until,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        return new Series<>(
                        "crisis-enquiries",
                        EnquiryCount.COLUMNS,
                        service.counts(filter(crisis, null, from, until)),
                        EnquiryCount::cells)
                .in(chosen);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("enquiry:read")
    @Operation(operationId = "getCrisisEnquiry", summary = "One enquiry")
    public RestResponse<EnquiryView> get(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @PermissionsAllowed("enquiry:keep")
    @Operation(
            operationId = "registerCrisisEnquiry",
            summary = "Note what a company asked",
            description = "Who asked need not be known.")
    @APIResponseSchema(
            value = EnquiryView.class,
            responseCode = "201",
            responseDescription = "Noted; Location and ETag lead to it")
    public RestResponse<EnquiryView> register(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RegisterEnquiry request) {
        return idempotency.once(key, "registerCrisisEnquiry", request, EnquiryView.class, () -> {
            var enquiry = service.register(request);
            return Versioned.created("/api/crisis-enquiries/" + enquiry.id(), view(enquiry), enquiry.version());
        });
    }

    @POST
    @Path("/{id}/answer")
    @PermissionsAllowed("enquiry:keep")
    @Operation(operationId = "answerCrisisEnquiry", summary = "Tell that the company has its answer")
    public RestResponse<EnquiryView> answer(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AnswerEnquiry request) {
        return idempotency.once(
                key,
                "answerCrisisEnquiry " + id,
                request,
                EnquiryView.class,
                () -> answer(service.answer(id, ifMatch, request.answeredOn())));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("enquiry:keep")
    @Operation(operationId = "withdrawCrisisEnquiry", summary = "Take back an enquiry that was noted by mistake")
    public RestResponse<EnquiryView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key, "withdrawCrisisEnquiry", id, EnquiryView.class, () -> answer(service.withdraw(id, ifMatch)));
    }

    private static Enquiries.Filter filter(
            @Nullable String crisis, @Nullable String theme, @Nullable String from, @Nullable String until) {
        return new Enquiries.Filter(
                crisis,
                Parameters.constant("theme", EnquiryTheme.class, theme),
                Parameters.date("from", from),
                Parameters.date("until", until));
    }

    private RestResponse<EnquiryView> answer(Enquiry enquiry) {
        return Versioned.ok(view(enquiry), enquiry.version());
    }

    private EnquiryView view(Enquiry enquiry) {
        return views.of(enquiry);
    }
}
