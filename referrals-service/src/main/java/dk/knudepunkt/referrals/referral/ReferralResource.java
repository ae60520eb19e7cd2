package dk.knudepunkt.referrals.referral;

import static org.jboss.resteasy.reactive.RestResponse.ResponseBuilder.ok;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import dk.knudepunkt.platform.web.ETag;
import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals", description = "Companies referred from local business service to the house")
class ReferralResource {

    private final ReferralService service;
    private final Idempotency idempotency;
    private final Caller caller;

    ReferralResource(ReferralService service, Idempotency idempotency, Caller caller) {
        this.service = service;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.LES, Role.TRIAGE, Role.CRM, Role.ADMIN})
    @Operation(
            operationId = "submitReferral",
            summary = "Refer a company",
            description =
                    "The house promises an outcome by dueAt, 24 hours later. An LES adviser refers for their own units.")
    @APIResponseSchema(
            value = ReferralView.class,
            responseCode = "201",
            responseDescription = "Referred; Location and ETag lead to it")
    public RestResponse<ReferralView> submit(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Lets you repeat the request safely for 48 hours")
                    @Nullable
                    String key,
            @NotNull @Valid SubmitReferral request) {
        return idempotency.once(key, "submitReferral", request, ReferralView.class, () -> {
            var referral = service.submit(request.submission(Channel.API));
            return RestResponse.ResponseBuilder.<ReferralView>created(URI.create("/api/referrals/" + referral.id()))
                    .entity(view(referral))
                    .header(HttpHeaders.ETAG, ETag.of(referral.version()))
                    .build();
        });
    }

    @GET
    @RolesAllowed({Role.LES, Role.TRIAGE, Role.DEVELOPER, Role.KAM, Role.ANALYST, Role.CRM, Role.ADMIN})
    @Operation(
            operationId = "listReferrals",
            summary = "Your referrals, newest first or by time left",
            description =
                    "A unit sees its own, a business developer those given to them, a system those it handed in, the house all.")
    public RestResponse<Page<ReferralView>> list(
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = ReferralStatus.class) @Nullable
                    String status,
            @QueryParam("order") @Schema(type = SchemaType.STRING, implementation = Referrals.Order.class) @Nullable
                    String order,
            @QueryParam("cursor") @Parameter(description = "Where the previous page ended") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        var chosen = Parameters.constant("order", Referrals.Order.class, order);
        return service.page(
                        Parameters.constant("status", ReferralStatus.class, status),
                        chosen == null ? Referrals.Order.NEWEST : chosen,
                        cursor,
                        limit)
                .map(this::view)
                .response(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.LES, Role.TRIAGE, Role.DEVELOPER, Role.KAM, Role.ANALYST, Role.CRM, Role.ADMIN})
    @Operation(operationId = "getReferral", summary = "One referral, with the course that came of it")
    public RestResponse<ReferralView> get(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({Role.TRIAGE, Role.ADMIN})
    @Operation(
            operationId = "acceptReferral",
            summary = "Accept a referral as a course with a business developer",
            description = "The course is opened a moment later and then shown on the referral.")
    public RestResponse<ReferralView> accept(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch seen, @NotNull @Valid AcceptReferral request) {
        return answer(service.accept(id, seen, request.courseKind(), request.developerId()));
    }

    @POST
    @Path("/{id}/decline")
    @RolesAllowed({Role.TRIAGE, Role.ADMIN})
    @Operation(operationId = "declineReferral", summary = "Decline a referral, with a reason the unit will see")
    public RestResponse<ReferralView> decline(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch seen, @NotNull @Valid DeclineReferral request) {
        return answer(service.decline(id, seen, request.reason(), request.comment()));
    }

    private RestResponse<ReferralView> answer(Referral referral) {
        return ok(view(referral))
                .header(HttpHeaders.ETAG, ETag.of(referral.version()))
                .build();
    }

    private ReferralView view(Referral referral) {
        return ReferralView.of(referral, caller.isAny(Role.TRIAGE, Role.ADMIN));
    }

    record AcceptReferral(
            @NotNull CourseKind courseKind,

            @NotBlank
            @Size(max = 255)
            @Pattern(regexp = "^[\\w.@-]+$", message = "{dk.knudepunkt.Subject}")
            @Schema(examples = "developer", description = "Subject of the business developer's account")
            String developerId) {}

    record DeclineReferral(
            @NotNull DeclineReason reason,

            @NotBlank @Size(max = 2000) @FreeText @Schema(examples = "The company has no need beyond local guidance.")
            String comment) {}
}
