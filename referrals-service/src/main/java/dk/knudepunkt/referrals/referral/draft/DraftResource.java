package dk.knudepunkt.referrals.referral.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/referral-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
class DraftResource {

    private final DraftService service;
    private final Idempotency idempotency;

    DraftResource(DraftService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("draft:keep")
    @Operation(
            operationId = "listReferralDrafts",
            summary = "The drafts of your unit, last saved first, at most a hundred")
    public List<DraftView> list() {
        return service.own().stream().map(DraftView::of).toList();
    }

    @POST
    @PermissionsAllowed("draft:keep")
    @Operation(operationId = "saveReferralDraft", summary = "Begin a draft, to be finished on another device")
    @APIResponseSchema(
            value = DraftView.class,
            responseCode = "201",
            responseDescription = "Saved; Location and ETag lead to it")
    public RestResponse<DraftView> begin(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid DraftContent content) {
        return idempotency.once(key, "saveReferralDraft", content, DraftView.class, () -> {
            var draft = service.begin(content);
            return Versioned.created("/api/referral-drafts/" + draft.id(), DraftView.of(draft), draft.version());
        });
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("draft:keep")
    @Operation(operationId = "getReferralDraft", summary = "One draft")
    public RestResponse<DraftView> get(UUID id) {
        return answer(service.get(id));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("draft:keep")
    @Operation(operationId = "changeReferralDraft", summary = "Save a draft again")
    public RestResponse<DraftView> save(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid DraftContent content) {
        return answer(service.save(id, ifMatch, content));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("draft:keep")
    @Operation(operationId = "discardReferralDraft", summary = "Throw a draft away")
    public void discard(UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        service.discard(id, ifMatch);
    }

    private static RestResponse<DraftView> answer(Draft draft) {
        return Versioned.ok(DraftView.of(draft), draft.version());
    }

    @Schema(name = "ReferralDraft")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DraftView(
            UUID id,
            @Schema(examples = "les-solroed") @Nullable String unitCode,
            @Schema(examples = "les-solroed") String savedBy,
            Instant savedAt,
            @Schema(description = "When it is forgotten") Instant expiresAt,
            DraftContent content,
            long version) {

        static DraftView of(Draft draft) {
            return new DraftView(
                    draft.id(),
                    draft.unitCode(),
                    draft.savedBy(),
                    draft.savedAt(),
                    draft.expiresAt(),
                    draft.content(),
                    draft.version());
        }
    }
}
