package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.cofinancing.statement.billing.InvoiceStandard;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/cofinancing/invoices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Co-financing", description = "What the municipalities pay to the clusters they finance together")
class InvoiceResource {

    private final InvoiceService service;
    private final InvoiceFormats formats;
    private final Idempotency idempotency;
    private final ContentTag tag;

    InvoiceResource(InvoiceService service, InvoiceFormats formats, Idempotency idempotency, ContentTag tag) {
        this.service = service;
        this.formats = formats;
        this.idempotency = idempotency;
        this.tag = tag;
    }

    @POST
    @PermissionsAllowed("invoice:make")
    @Operation(
            operationId = "makeInvoice",
            summary = "Make an invoice of a statement",
            description =
                    "Needs the biller's settings, a decision on VAT, and the municipality's GLN and order number.")
    @APIResponseSchema(
            value = InvoiceView.class,
            responseCode = "201",
            responseDescription = "Made; Location and ETag lead to it")
    public RestResponse<InvoiceView> make(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid MakeInvoice request) {
        return idempotency.once(key, "makeInvoice", request, InvoiceView.class, () -> {
            var invoice = service.make(request.statementId(), request.standard());
            return Versioned.created(
                    "/api/cofinancing/invoices/" + invoice.id(), InvoiceView.of(invoice), invoice.version());
        });
    }

    @GET
    @PermissionsAllowed("invoice:read")
    @Operation(
            operationId = "listInvoices",
            summary = "Invoices, newest first",
            description = "A finance officer sees those of their own municipality.")
    public RestResponse<Page<InvoiceView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(false, Invoices.USUAL, cursor, limit)
                .map(InvoiceView::of)
                .response(uri);
    }

    @GET
    @Path("/lines")
    @PermissionsAllowed("invoice:read")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listInvoiceLines",
            summary = "Invoices as a flat series, all in one answer",
            description = "A finance officer sees those of their own municipality.")
    @APIResponseSchema(
            value = InvoiceView[].class,
            responseDescription = "One line per invoice, in the order asked for")
    public RestResponse<?> lines(
            @QueryParam("unpaid") @Parameter(description = "Only those that were sent and not paid") boolean unpaid,
            @QueryParam(Sort.PARAMETER)
                    @Parameter(example = "-made", description = "made, with a minus the other way round")
                    @Nullable
                    String sort,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = service.all(unpaid, Invoices.sort(sort)).stream()
                .map(InvoiceView::of)
                .toList();
        return tag.on(new Series<>("invoices", InvoiceView.COLUMNS, rows, InvoiceView::cells), chosen);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("invoice:read")
    @Operation(operationId = "getInvoice", summary = "One invoice")
    public RestResponse<InvoiceView> get(UUID id) {
        return answer(service.get(id));
    }

    @GET
    @Path("/{id}/ubl")
    @PermissionsAllowed("invoice:read")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(
            operationId = "getInvoiceUbl",
            summary = "An invoice as XML (UBL 2.1)",
            description =
                    "Ready for NemHandel, in the standard that the invoice was made in unless another is asked for. "
                            + "In OIOUBL what gives back is a credit note.")
    public RestResponse<byte[]> ubl(
            UUID id,
            @QueryParam("standard") @Parameter(schema = @Schema(implementation = InvoiceStandard.class)) @Nullable
                    String asked) {
        var standard = Parameters.constant("standard", InvoiceStandard.class, asked);
        var content = service.get(id).content();
        return RestResponse.ResponseBuilder.ok(formats.write(content, standard == null ? content.standard() : standard))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + content.reference() + ".xml\"")
                .build();
    }

    @POST
    @Path("/{id}/sending")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("invoice:make")
    @Operation(operationId = "sendInvoice", summary = "Note that an invoice has been sent")
    public RestResponse<InvoiceView> send(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, "sendInvoice", id, InvoiceView.class, () -> answer(service.send(id, ifMatch)));
    }

    @POST
    @Path("/{id}/payment")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("invoice:make")
    @Operation(operationId = "payInvoice", summary = "Note that an invoice has been paid")
    public RestResponse<InvoiceView> pay(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, "payInvoice", id, InvoiceView.class, () -> answer(service.pay(id, ifMatch)));
    }

    private static RestResponse<InvoiceView> answer(Invoice invoice) {
        return Versioned.ok(InvoiceView.of(invoice), invoice.version());
    }

    record MakeInvoice(
            @NotNull @Schema(description = "Id of the statement")
            UUID statementId,

            @Schema(description = "Absent: the one that the municipality has said") @Nullable
            InvoiceStandard standard) {}
}
