package dk.knudepunkt.referrals.referral.reading;

import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.PlainLine;
import dk.knudepunkt.platform.web.Versioned;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.ReferralView;
import dk.knudepunkt.referrals.referral.Referrals;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals", description = "Companies referred from local business service to the house")
class ReferralResource {

    private final ReferralService service;
    private final Caller caller;

    ReferralResource(ReferralService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("referral:read")
    @Operation(
            operationId = "listReferrals",
            summary = "Your referrals, newest first or by time left",
            description =
                    "A unit sees its own, a business developer those given to them, a system those it handed in, the house all.")
    public RestResponse<Page<ReferralView>> list(
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = ReferralStatus.class) @Nullable
                    String status,
            @QueryParam("unit") @Size(max = 64) @PlainLine @Schema(examples = "les-solroed") @Nullable String unit,
            @QueryParam("cvr") @ValidCvr @Schema(examples = "12345674") @Nullable String cvr,
            @QueryParam("order") @Schema(type = SchemaType.STRING, implementation = Referrals.Order.class) @Nullable
                    String order,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        var chosen = Parameters.constant("order", Referrals.Order.class, order);
        var filter = new Referrals.Filter(
                Parameters.constant("status", ReferralStatus.class, status),
                unit,
                cvr,
                Referrals.DueSpan.ANY,
                null,
                null,
                (chosen == null ? Referrals.Order.NEWEST : chosen).sort());
        return service.page(filter, cursor, limit).map(this::view).response(uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("referral:read")
    @Operation(operationId = "getReferral", summary = "One referral, with the course that came of it")
    public RestResponse<ReferralView> get(UUID id) {
        return answer(service.get(id));
    }

    private RestResponse<ReferralView> answer(Referral referral) {
        return Versioned.ok(view(referral), referral.version());
    }

    private ReferralView view(Referral referral) {
        return ReferralView.of(referral, caller);
    }
}
