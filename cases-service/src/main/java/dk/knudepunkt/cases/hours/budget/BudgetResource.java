package dk.knudepunkt.cases.hours.budget;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.CalendarYear;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/hours/budgets/{account}/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Hours")
class BudgetResource {

    private final BudgetService service;
    private final Idempotency idempotency;

    BudgetResource(BudgetService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("budget:read")
    @Operation(
            operationId = "getHourBudget",
            summary = "The hours that are agreed for an account in a year, by role",
            description =
                    "Nothing is agreed until it is stated. Of a year that is not whole it is the part that the account is open, month by month, unless another number was stated. A finance officer sees the accounts that their municipality pays.")
    public RestResponse<BudgetView> get(@Schema(examples = "local-solroed") String account, CalendarYear year) {
        return answer(service.get(account, year.value()));
    }

    @PUT
    @PermissionsAllowed("budget:state")
    @Operation(operationId = "stateHourBudget", summary = "State what is agreed for an account in a year")
    public RestResponse<BudgetView> state(
            @Schema(examples = "local-solroed") String account,
            CalendarYear year,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid StateBudget request) {
        return idempotency.once(
                key,
                "stateHourBudget " + account + ' ' + year,
                request,
                BudgetView.class,
                () -> answer(service.state(account, year.value(), ifMatch, request)));
    }

    private static RestResponse<BudgetView> answer(BudgetView budget) {
        return Versioned.ok(budget, budget.version());
    }
}
