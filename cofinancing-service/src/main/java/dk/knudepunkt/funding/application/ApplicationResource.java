package dk.knudepunkt.funding.application;

import dk.knudepunkt.funding.application.ApplicationRequests.DateOfDecision;
import dk.knudepunkt.funding.application.ApplicationRequests.GrantApplication;
import dk.knudepunkt.funding.application.ApplicationRequests.PlanApplication;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.security.Caller;
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
import jakarta.ws.rs.PUT;
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

/** Whoever is signed in reads all applications, drafts too; analysts and administrators write. */
@Path("/api/cofinancing/funding/applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Funding")
class ApplicationResource {

    private final ApplicationService service;
    private final Idempotency idempotency;
    private final ContentTag tag;
    private final Caller caller;

    ApplicationResource(ApplicationService service, Idempotency idempotency, ContentTag tag, Caller caller) {
        this.service = service;
        this.idempotency = idempotency;
        this.tag = tag;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listApplications", summary = "The house's applications, the latest deadline first")
    public RestResponse<Page<ApplicationView>> list(
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = ApplicationStatus.class) @Nullable
                    String status,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(filter(status, programme, theme), Applications.USUAL, cursor, limit)
                .map(this::view)
                .response(uri);
    }

    @GET
    @Path("/lines")
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(operationId = "listApplicationLines", summary = "The applications as a flat series, all in one answer")
    @APIResponseSchema(value = ApplicationView[].class, responseDescription = "One line per application")
    public RestResponse<?> lines(
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = ApplicationStatus.class) @Nullable
                    String status,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam(Sort.PARAMETER)
                    @Parameter(
                            example = "-sought",
                            description = "deadline, title or sought, with a minus the other way round")
                    @Nullable
                    String sort,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = service.all(filter(status, programme, theme), Applications.sort(sort)).stream()
                .map(this::view)
                .toList();
        return tag.on(new Series<>("applications", ApplicationView.COLUMNS, rows, ApplicationView::cells), chosen);
    }

    @POST
    @PermissionsAllowed("application:keep")
    @Operation(operationId = "draftApplication", summary = "Begin an application as a draft")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "201",
            responseDescription = "Drafted; Location and ETag lead to it")
    public RestResponse<ApplicationView> draft(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid PlanApplication request) {
        return idempotency.once(key, "draftApplication", request, ApplicationView.class, () -> {
            var application = service.draft(request);
            return Versioned.created(
                    "/api/cofinancing/funding/applications/" + application.id(),
                    view(application),
                    application.version());
        });
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getApplication", summary = "One application")
    public RestResponse<ApplicationView> get(UUID id) {
        return answer(service.get(id));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("application:keep")
    @Operation(operationId = "planApplication", summary = "Write a draft anew")
    public RestResponse<ApplicationView> plan(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid PlanApplication request) {
        return answer(service.plan(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/submission")
    @PermissionsAllowed("application:keep")
    @Operation(operationId = "submitApplication", summary = "Say that an application was sent, by its deadline")
    public RestResponse<ApplicationView> submit(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DateOfDecision request) {
        return idempotency.once(
                key,
                "submitApplication " + id,
                request,
                ApplicationView.class,
                () -> answer(service.submit(id, ifMatch, request.on())));
    }

    @POST
    @Path("/{id}/grant")
    @PermissionsAllowed("application:keep")
    @Operation(operationId = "grantApplication", summary = "Say what was granted, and when the project runs")
    public RestResponse<ApplicationView> grant(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid GrantApplication request) {
        return idempotency.once(
                key,
                "grantApplication " + id,
                request,
                ApplicationView.class,
                () -> answer(service.grant(id, ifMatch, request.grant())));
    }

    @POST
    @Path("/{id}/rejection")
    @PermissionsAllowed("application:keep")
    @Operation(operationId = "rejectApplication", summary = "Say that an application was turned down")
    public RestResponse<ApplicationView> reject(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DateOfDecision request) {
        return idempotency.once(
                key,
                "rejectApplication " + id,
                request,
                ApplicationView.class,
                () -> answer(service.reject(id, ifMatch, request.on())));
    }

    @POST
    @Path("/{id}/withdrawal")
    @PermissionsAllowed("application:keep")
    @Operation(operationId = "withdrawApplication", summary = "Take a draft or an undecided application back")
    public RestResponse<ApplicationView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DateOfDecision request) {
        return idempotency.once(
                key,
                "withdrawApplication " + id,
                request,
                ApplicationView.class,
                () -> answer(service.withdraw(id, ifMatch, request.on())));
    }

    private static Applications.Filter filter(
            @Nullable String status, @Nullable String programme, @Nullable String theme) {
        return new Applications.Filter(
                Parameters.constant("status", ApplicationStatus.class, status), programme, theme);
    }

    private RestResponse<ApplicationView> answer(Application application) {
        return Versioned.ok(view(application), application.version());
    }

    private ApplicationView view(Application application) {
        return ApplicationView.of(application, caller.may("application:keep"));
    }
}
