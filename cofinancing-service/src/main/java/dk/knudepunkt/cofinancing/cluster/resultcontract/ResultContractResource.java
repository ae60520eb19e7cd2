package dk.knudepunkt.cofinancing.cluster.resultcontract;

import dk.knudepunkt.cofinancing.cluster.resultcontract.ResultContractRequests.AnswerCriterion;
import dk.knudepunkt.cofinancing.cluster.resultcontract.ResultContractRequests.EvaluateYear;
import dk.knudepunkt.cofinancing.cluster.resultcontract.ResultContractRequests.MoveDeliverable;
import dk.knudepunkt.cofinancing.cluster.resultcontract.ResultContractRequests.OpenResultContract;
import dk.knudepunkt.cofinancing.cluster.resultcontract.ResultContractRequests.PromiseDeliverable;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.CalendarYear;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
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
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Whoever is signed in reads all result contracts; analysts and administrators write. */
@Path("/api/cofinancing/clusters/{code}/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Clusters")
class ResultContractResource {

    private final ResultContractService service;
    private final Idempotency idempotency;

    ResultContractResource(ResultContractService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listResultContracts", summary = "A cluster's result contracts, the newest year first")
    public RestResponse<Page<ResultContractView>> list(
            @Schema(examples = "food") String code,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(code, cursor, limit).response(uri);
    }

    @POST
    @PermissionsAllowed("contract:keep")
    @Operation(operationId = "openResultContract", summary = "Open a year's result contract with a cluster office")
    @APIResponseSchema(
            value = ResultContractView.class,
            responseCode = "201",
            responseDescription = "Opened; Location and ETag lead to it")
    public RestResponse<ResultContractView> open(
            @Schema(examples = "food") String code,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid OpenResultContract request) {
        return idempotency.once(key, "openResultContract " + code, request, ResultContractView.class, () -> {
            var contract = service.open(code, request.year(), request.agreedOn());
            return Versioned.created(
                    "/api/cofinancing/clusters/" + code + "/contracts/" + contract.year(),
                    contract,
                    contract.version());
        });
    }

    @GET
    @Path("/{year}")
    @Authenticated
    @Operation(operationId = "getResultContract", summary = "What is agreed with a cluster office for a year")
    public RestResponse<ResultContractView> get(@Schema(examples = "food") String code, CalendarYear year) {
        return answer(service.get(code, year.value()));
    }

    @POST
    @Path("/{year}/deliverables")
    @PermissionsAllowed("contract:keep")
    @Operation(operationId = "promiseDeliverable", summary = "Add a deliverable to a result contract")
    public RestResponse<ResultContractView> promise(
            @Schema(examples = "food") String code,
            CalendarYear year,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid PromiseDeliverable request) {
        return idempotency.once(
                key,
                "promiseDeliverable " + code + " " + year.value(),
                request,
                ResultContractView.class,
                () -> answer(service.promise(code, year.value(), ifMatch, request)));
    }

    @PUT
    @Path("/{year}/deliverables/{no}/status")
    @PermissionsAllowed("contract:keep")
    @Operation(operationId = "moveDeliverable", summary = "Say how far a deliverable is")
    public RestResponse<ResultContractView> move(
            @Schema(examples = "food") String code,
            CalendarYear year,
            @Schema(examples = "1") int no,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid MoveDeliverable request) {
        return answer(service.move(code, year.value(), ifMatch, no, request));
    }

    @PUT
    @Path("/{year}/criteria/{no}")
    @PermissionsAllowed("contract:keep")
    @Operation(operationId = "answerCriterion", summary = "Say how the cluster office lives up to a criterion")
    public RestResponse<ResultContractView> answer(
            @Schema(examples = "food") String code,
            CalendarYear year,
            @Schema(examples = "1") int no,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid AnswerCriterion request) {
        return answer(service.answer(code, year.value(), ifMatch, no, request.given()));
    }

    @PUT
    @Path("/{year}/evaluation")
    @PermissionsAllowed("contract:keep")
    @Operation(operationId = "evaluateClusterYear", summary = "Enter the yearly evaluation")
    public RestResponse<ResultContractView> evaluate(
            @Schema(examples = "food") String code,
            CalendarYear year,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid EvaluateYear request) {
        return answer(service.evaluate(code, year.value(), ifMatch, request.held()));
    }

    private static RestResponse<ResultContractView> answer(ResultContractView contract) {
        return Versioned.ok(contract, contract.version());
    }
}
