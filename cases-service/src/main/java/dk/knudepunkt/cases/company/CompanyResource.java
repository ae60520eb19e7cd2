package dk.knudepunkt.cases.company;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/companies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Companies", description = "The companies that the house knows, one for each CVR number")
class CompanyResource {

    private final CompanyService service;
    private final MergeService merges;
    private final Idempotency idempotency;

    CompanyResource(CompanyService service, MergeService merges, Idempotency idempotency) {
        this.service = service;
        this.merges = merges;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/{cvr}")
    @PermissionsAllowed("company:read")
    @Operation(
            operationId = "getCompany",
            summary = "One company, by a CVR number that it has or had",
            description = "A number that was merged into another one answers with the company that stands for both.")
    public RestResponse<CompanyView> get(@ValidCvr @Schema(examples = "12345674") String cvr) {
        return answer(service.show(cvr));
    }

    @POST
    @PermissionsAllowed("company:keep")
    @Operation(
            operationId = "registerCompany",
            summary = "Register a company",
            description =
                    "What is left out comes from the business register shortly after. A company that may be known under another number is refused with company-may-be-known, which names the candidates; named in distinctFrom they are others.")
    @APIResponseSchema(
            value = CompanyView.class,
            responseCode = "201",
            responseDescription = "Registered; Location and ETag lead to it")
    public RestResponse<CompanyView> register(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RegisterCompany request) {
        return idempotency.once(key, "registerCompany", request, CompanyView.class, () -> {
            var company = service.register(request);
            return Versioned.created("/api/companies/" + company.cvr(), company, company.version());
        });
    }

    @PUT
    @Path("/{cvr}")
    @PermissionsAllowed("company:keep")
    @Operation(operationId = "describeCompany", summary = "Say what a company is now")
    public RestResponse<CompanyView> describe(
            @ValidCvr @Schema(examples = "12345674") String cvr,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DescribeCompany request) {
        return idempotency.once(
                key,
                "describeCompany " + cvr,
                request,
                CompanyView.class,
                () -> answer(service.describe(cvr, ifMatch, request)));
    }

    @POST
    @Path("/{cvr}/merge")
    @PermissionsAllowed("company:merge")
    @Operation(
            operationId = "mergeCompany",
            summary = "Make a company the alias of another one that it turned out to be",
            description =
                    "Answers with the survivor. All that hangs on the alias is found with the survivor from now on; separation takes it back.")
    public RestResponse<CompanyView> merge(
            @ValidCvr @Schema(examples = "12345674") String cvr,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid MergeCompany request) {
        return idempotency.once(
                key,
                "mergeCompany " + cvr,
                request,
                CompanyView.class,
                () -> answer(merges.merge(cvr, ifMatch, request)));
    }

    @POST
    @Path("/{cvr}/separation")
    @PermissionsAllowed("company:merge")
    @Operation(
            operationId = "separateCompany",
            summary = "Make an alias a company of its own again",
            description =
                    "By the alias's number, with the ETag that it answers with, which is the survivor's. Answers with the survivor.")
    public RestResponse<CompanyView> separate(
            @ValidCvr @Schema(examples = "12345674") String cvr,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key, "separateCompany " + cvr, "", CompanyView.class, () -> answer(merges.separate(cvr, ifMatch)));
    }

    private static RestResponse<CompanyView> answer(CompanyView company) {
        return Versioned.ok(company, company.version());
    }
}
