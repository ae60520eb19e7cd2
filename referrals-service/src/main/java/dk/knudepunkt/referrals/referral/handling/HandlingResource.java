package dk.knudepunkt.referrals.referral.handling;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import dk.knudepunkt.referrals.referral.ReferralCommand;
import dk.knudepunkt.referrals.referral.ReferralCommand.AcceptReferral;
import dk.knudepunkt.referrals.referral.ReferralCommand.AnswerHouse;
import dk.knudepunkt.referrals.referral.ReferralCommand.AskUnit;
import dk.knudepunkt.referrals.referral.ReferralCommand.CloseReferral;
import dk.knudepunkt.referrals.referral.ReferralCommand.DeclineReferral;
import dk.knudepunkt.referrals.referral.ReferralCommand.ForwardReferral;
import dk.knudepunkt.referrals.referral.ReferralCommand.RecordContactAttempt;
import dk.knudepunkt.referrals.referral.ReferralCommand.ReopenReferral;
import dk.knudepunkt.referrals.referral.ReferralCommand.WithdrawReferral;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.ReferralView;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
class HandlingResource {

    private final ReferralService service;
    private final Idempotency idempotency;
    private final Caller caller;

    HandlingResource(ReferralService service, Idempotency idempotency, Caller caller) {
        this.service = service;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/acceptance")
    @PermissionsAllowed("referral:handle")
    @Operation(
            operationId = "acceptReferral",
            summary = "Accept a referral as a course with a business developer",
            description = "The course is opened a moment later and then shown on the referral.")
    public RestResponse<ReferralView> accept(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AcceptReferral request) {
        return carryOut(key, id, ifMatch, request);
    }

    @POST
    @Path("/{id}/question")
    @PermissionsAllowed("referral:handle")
    @Operation(
            operationId = "askUnit",
            summary = "Ask the unit that referred",
            description = "The promise waits until the unit has answered.")
    public RestResponse<ReferralView> ask(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AskUnit request) {
        return carryOut(key, id, ifMatch, request);
    }

    @POST
    @Path("/{id}/forwarding")
    @PermissionsAllowed("referral:handle")
    @Operation(operationId = "forwardReferral", summary = "Forward a referral to another actor")
    public RestResponse<ReferralView> forward(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ForwardReferral request) {
        return carryOut(key, id, ifMatch, request);
    }

    @POST
    @Path("/{id}/decline")
    @PermissionsAllowed("referral:handle")
    @Operation(operationId = "declineReferral", summary = "Decline a referral, with a reason the unit will see")
    public RestResponse<ReferralView> decline(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DeclineReferral request) {
        return carryOut(key, id, ifMatch, request);
    }

    @POST
    @Path("/{id}/contact-attempt")
    @PermissionsAllowed("referral:handle")
    @Operation(
            operationId = "recordContactAttempt",
            summary = "Record that the company could not be reached",
            description = "Handles nothing. After three attempts a referral can be closed as NOT_REACHABLE.")
    public RestResponse<ReferralView> attemptContact(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid RecordContactAttempt request) {
        return carryOut(key, id, ifMatch, request);
    }

    @POST
    @Path("/{id}/closure")
    @PermissionsAllowed("referral:handle")
    @Operation(
            operationId = "closeReferral",
            summary = "Close a referral with a named end",
            description =
                    "HELPED, REDIRECTED or NOT_REACHABLE; which of them is open now stands in ends. A completed course closes its referral as HELPED by itself.")
    public RestResponse<ReferralView> close(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CloseReferral request) {
        return carryOut(key, id, ifMatch, request);
    }

    @POST
    @Path("/{id}/answer")
    @PermissionsAllowed("referral:answer")
    @Operation(
            operationId = "answerHouse",
            summary = "Answer the house's question",
            description = "Only the unit that referred; the promise runs on from here.")
    public RestResponse<ReferralView> answer(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AnswerHouse request) {
        return carryOut(key, id, ifMatch, request);
    }

    @POST
    @Path("/{id}/withdrawal")
    @PermissionsAllowed("referral:answer")
    @Operation(
            operationId = "withdrawReferral",
            summary = "Take a referral back",
            description = "Only the unit that referred, and only while the house has not handled it.")
    public RestResponse<ReferralView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid WithdrawReferral request) {
        return carryOut(key, id, ifMatch, request);
    }

    @POST
    @Path("/{id}/reopening")
    @PermissionsAllowed("referral:reopen")
    @Operation(
            operationId = "reopenReferral",
            summary = "Take up a referral again that had come to an end",
            description = "It goes back to the queue with a new promise.")
    public RestResponse<ReferralView> reopen(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ReopenReferral request) {
        return carryOut(key, id, ifMatch, request);
    }

    private RestResponse<ReferralView> carryOut(
            @Nullable String key, UUID id, @Nullable IfMatch ifMatch, ReferralCommand command) {
        var operation = command.getClass().getSimpleName() + " " + id;
        return idempotency.once(key, operation, command, ReferralView.class, () -> {
            var referral = service.carryOut(id, ifMatch, command);
            return Versioned.ok(ReferralView.of(referral, caller), referral.version());
        });
    }
}
