package dk.knudepunkt.referrals.unit.sharing;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.PlainLine;
import dk.knudepunkt.platform.web.Versioned;
import dk.knudepunkt.referrals.unit.sharing.GiveConsent.WithdrawConsent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shared companies", description = "Companies that a unit and the house both work with, on consent")
class ConsentResource {

    private final ConsentService service;
    private final Idempotency idempotency;

    ConsentResource(ConsentService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("consent:read")
    @Operation(
            operationId = "listCompanyConsents",
            summary = "The consents to share, newest first",
            description = "Those that were taken back as well. A unit sees its own.")
    public RestResponse<Page<ConsentView>> list(
            @QueryParam("unit") @Size(max = 64) @PlainLine @Schema(examples = "les-solroed") @Nullable String unit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(unit, cursor, limit).map(ConsentView::of).response(uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("consent:read")
    @Operation(operationId = "getCompanyConsent", summary = "One consent")
    public RestResponse<ConsentView> get(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @PermissionsAllowed("consent:give")
    @Operation(
            operationId = "giveCompanyConsent",
            summary = "Write down that a company consents to being shared",
            description = "Per company and unit. A unit does it for itself, the house for every unit.")
    @APIResponseSchema(
            value = ConsentView.class,
            responseCode = "201",
            responseDescription = "Written down; Location and ETag lead to it")
    public RestResponse<ConsentView> give(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid GiveConsent request) {
        return idempotency.once(key, "giveCompanyConsent", request, ConsentView.class, () -> {
            var consent = service.give(request);
            return Versioned.created("/api/consents/" + consent.id(), ConsentView.of(consent), consent.version());
        });
    }

    @POST
    @Path("/{id}/withdrawal")
    @PermissionsAllowed("consent:give")
    @Operation(
            operationId = "withdrawCompanyConsent",
            summary = "Write down that a company takes its consent back",
            description = "It leaves the list of shared companies at once.")
    public RestResponse<ConsentView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid WithdrawConsent request) {
        return idempotency.once(
                key,
                "withdrawCompanyConsent " + id,
                request,
                ConsentView.class,
                () -> answer(service.withdraw(id, ifMatch, request)));
    }

    private static RestResponse<ConsentView> answer(CompanyConsent consent) {
        return Versioned.ok(ConsentView.of(consent), consent.version());
    }
}
