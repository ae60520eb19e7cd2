package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
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

@Path("/api/cofinancing/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Agreements",
        description = "By what terms the municipalities finance a cluster office, and who has accepted them")
class AgreementResource {

    private final AgreementService service;
    private final Idempotency idempotency;
    private final ContentTag tag;

    AgreementResource(AgreementService service, Idempotency idempotency, ContentTag tag) {
        this.service = service;
        this.idempotency = idempotency;
        this.tag = tag;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listAgreements",
            summary = "All versions of all agreements, by cluster, the latest first",
            description = "Drafts are shown to their lead, analysts, the council and administrators only.")
    public RestResponse<Page<AgreementView>> list(
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = AgreementStatus.class) @Nullable
                    String status,
            @QueryParam("cluster") @Schema(examples = "food") @Nullable String cluster,
            @QueryParam("municipality")
                    @KnownMunicipality
                    @Parameter(example = "253", description = "Code of one that was asked")
                    @Nullable
                    String municipality,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        var filter = AgreementVersions.Filter.of(status, cluster, municipality);
        return service.page(filter, AgreementVersions.USUAL, cursor, limit).response(uri);
    }

    @GET
    @Path("/lines")
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listAgreementLines",
            summary = "The agreements as a flat series, all in one answer",
            description = "Drafts are shown to their lead, analysts, the council and administrators only.")
    @APIResponseSchema(
            value = AgreementView[].class,
            responseDescription = "One line per version, in the order asked for")
    public RestResponse<?> lines(
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = AgreementStatus.class) @Nullable
                    String status,
            @QueryParam("cluster") @Schema(examples = "food") @Nullable String cluster,
            @QueryParam("municipality")
                    @KnownMunicipality
                    @Parameter(example = "253", description = "Code of one that was asked")
                    @Nullable
                    String municipality,
            @QueryParam(Sort.PARAMETER)
                    @Parameter(
                            example = "-budget",
                            description = "cluster, years or budget, with a minus the other way round")
                    @Nullable
                    String sort,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var filter = AgreementVersions.Filter.of(status, cluster, municipality);
        var rows = service.all(filter, AgreementVersions.sort(sort));
        return tag.on(new Series<>("agreements", AgreementView.COLUMNS, rows, AgreementView::cells), chosen);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getAgreement", summary = "One version with its terms and the answers of its parties")
    public RestResponse<AgreementView> get(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @Path("/{id}/proposal")
    @PermissionsAllowed("agreement:propose")
    @Operation(operationId = "proposeAgreement", summary = "Ask the parties; from here on the terms stand")
    public RestResponse<AgreementView> propose(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key, "proposeAgreement", id, AgreementView.class, () -> answer(service.propose(id, ifMatch)));
    }

    @POST
    @Path("/{id}/retraction")
    @PermissionsAllowed("agreement:propose")
    @Operation(operationId = "retractAgreement", summary = "Take a draft or a proposal back")
    public RestResponse<AgreementView> retract(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key, "retractAgreement", id, AgreementView.class, () -> answer(service.retract(id, ifMatch)));
    }

    @POST
    @Path("/{id}/acceptance")
    @PermissionsAllowed("agreement:answer")
    @Operation(
            operationId = "acceptAgreement",
            summary = "Register that your municipality's council has accepted",
            description = "It takes effect when all have accepted, or the quorum has and nobody's answer is out.")
    public RestResponse<AgreementView> accept(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CouncilDecision request) {
        return idempotency.once(
                key,
                "acceptAgreement " + id,
                request,
                AgreementView.class,
                () -> answer(service.accept(id, ifMatch, request)));
    }

    @POST
    @Path("/{id}/decline")
    @PermissionsAllowed("agreement:answer")
    @Operation(
            operationId = "declineAgreement",
            summary = "Register that your municipality's council has declined",
            description = "The proposal lapses when those who remain are too few.")
    public RestResponse<AgreementView> decline(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CouncilDecision request) {
        return idempotency.once(
                key,
                "declineAgreement " + id,
                request,
                AgreementView.class,
                () -> answer(service.decline(id, ifMatch, request)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @PermissionsAllowed("agreement:withdraw")
    @Operation(
            operationId = "withdrawFromAgreement",
            summary = "Register that your municipality leaves before the agreement ends",
            description = "From a year that has not begun; the others share its part by the same key.")
    public RestResponse<AgreementView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid LeaveAgreement request) {
        return idempotency.once(
                key,
                "withdrawFromAgreement " + id,
                request,
                AgreementView.class,
                () -> answer(service.withdraw(id, ifMatch, request)));
    }

    private static RestResponse<AgreementView> answer(AgreementView agreement) {
        return Versioned.ok(agreement, agreement.revision());
    }
}
