package dk.knudepunkt.cases.advice;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/courses/{id}/external-referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "External referrals", description = "To whom companies are referred in their courses")
class ExternalReferralResource {

    private final ExternalReferralService service;
    private final Idempotency idempotency;

    ExternalReferralResource(ExternalReferralService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("external-referral:read")
    @Operation(operationId = "listExternalReferrals", summary = "To whom the company was referred, the first first")
    public List<ExternalReferralView> list(UUID id) {
        return service.ofCourse(id);
    }

    @GET
    @Path("/{referralId}")
    @PermissionsAllowed("external-referral:read")
    @Operation(operationId = "getExternalReferral", summary = "One external referral")
    public RestResponse<ExternalReferralView> get(UUID id, UUID referralId) {
        return ok(service.get(id, referralId));
    }

    @POST
    @PermissionsAllowed("external-referral:keep")
    @Operation(
            operationId = "referExternally",
            summary = "Refer the company to somebody outside of the house",
            description = "Half a year after, the company is asked by letter whether it used it.")
    @APIResponseSchema(
            value = ExternalReferralView.class,
            responseCode = "201",
            responseDescription = "Referred; Location and ETag lead to it")
    public RestResponse<ExternalReferralView> refer(
            UUID id, @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ReferExternally request) {
        return idempotency.once(key, "referExternally " + id, request, ExternalReferralView.class, () -> {
            var made = service.refer(id, request);
            return Versioned.created("/api/courses/" + id + "/external-referrals/" + made.id(), made, made.version());
        });
    }

    @POST
    @Path("/{referralId}/guidance")
    @PermissionsAllowed("external-referral:keep")
    @Operation(operationId = "guideExternally", summary = "Say that the company has been guided there")
    public RestResponse<ExternalReferralView> guide(
            UUID id,
            UUID referralId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid GuideExternally request) {
        return once(
                key, "guideExternally " + referralId, request, () -> service.guide(id, referralId, ifMatch, request));
    }

    @POST
    @Path("/{referralId}/follow-up")
    @PermissionsAllowed("external-referral:keep")
    @Operation(
            operationId = "followUpExternalReferral",
            summary = "Note whether the company has used it",
            description = "What it said before stays: the last answer holds, the first stays for its year.")
    public RestResponse<ExternalReferralView> followUp(
            UUID id,
            UUID referralId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid SayUse request) {
        return once(
                key,
                "followUpExternalReferral " + referralId,
                request,
                () -> service.followUp(id, referralId, ifMatch, request));
    }

    private RestResponse<ExternalReferralView> once(
            @Nullable String key, String operation, Object request, Supplier<ExternalReferralView> useCase) {
        return idempotency.once(key, operation, request, ExternalReferralView.class, () -> ok(useCase.get()));
    }

    private static RestResponse<ExternalReferralView> ok(ExternalReferralView view) {
        return Versioned.ok(view, view.version());
    }
}
