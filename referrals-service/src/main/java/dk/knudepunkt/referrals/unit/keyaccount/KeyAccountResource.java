package dk.knudepunkt.referrals.unit.keyaccount;

import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/key-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Key accounts", description = "Who at the house takes care of which unit")
class KeyAccountResource {

    private final KeyAccountService service;

    KeyAccountResource(KeyAccountService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed("key-account:read")
    @Operation(
            operationId = "listKeyAccounts",
            summary = "The units and their meetings due, the longest waiting first",
            description = "A unit sees its own. As many as there are units, all in one answer.")
    public List<KeyAccountView> list() {
        return service.all();
    }

    @GET
    @Path("/{unitCode}")
    @PermissionsAllowed("key-account:read")
    @Operation(operationId = "getKeyAccount", summary = "One unit as the house takes care of it")
    public RestResponse<KeyAccountView> get(@Schema(examples = "les-solroed") String unitCode) {
        return answer(service.get(unitCode));
    }

    @PUT
    @Path("/{unitCode}")
    @PermissionsAllowed("key-account:entrust")
    @Operation(
            operationId = "entrustKeyAccount",
            summary = "Say who takes care of a unit and how often they meet",
            description = "Two to eight coordination meetings a year, by the unit's wish.")
    public RestResponse<KeyAccountView> entrust(
            @Schema(examples = "les-solroed") String unitCode,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid EntrustKeyAccount request) {
        return answer(service.entrust(unitCode, ifMatch, request.managerId(), request.meetingsPerYear()));
    }

    private static RestResponse<KeyAccountView> answer(KeyAccountView account) {
        return Versioned.ok(account, account.version());
    }

    record EntrustKeyAccount(
            @Size(max = 255)
            @Pattern(regexp = "^[\\w.@-]+$", message = "{dk.knudepunkt.Subject}")
            @Schema(examples = "kam", description = "Subject of the key account manager; left out when nobody is")
            @Nullable
            String managerId,

            @NotNull @Min(KeyAccount.FEWEST_MEETINGS) @Max(KeyAccount.MOST_MEETINGS) @Schema(examples = "4")
            Integer meetingsPerYear) {}
}
