package dk.knudepunkt.cofinancing.statement.billing;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.register.KnownMunicipality;
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

@Path("/api/cofinancing/billing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Co-financing", description = "What the municipalities pay to the clusters they finance together")
class BillingResource {

    private final BillingService service;

    BillingResource(BillingService service) {
        this.service = service;
    }

    @GET
    @Path("/customers/{code}")
    @PermissionsAllowed("customer:keep")
    @Operation(
            operationId = "getCustomer",
            summary = "How a municipality wants its invoices",
            description = "A finance officer sees their own municipality's.")
    public RestResponse<CustomerView> customer(@KnownMunicipality @Schema(examples = "253") String code) {
        return answer(service.customer(code).map(CustomerView::of).orElseGet(() -> new CustomerView(code, 0, null)));
    }

    @PUT
    @Path("/customers/{code}")
    @PermissionsAllowed("customer:keep")
    @Operation(operationId = "setCustomer", summary = "Say how a municipality wants its invoices")
    public RestResponse<CustomerView> customer(
            @KnownMunicipality @Schema(examples = "253") String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid CustomerSettings settings) {
        return answer(CustomerView.of(service.set(code, settings, ifMatch)));
    }

    private static RestResponse<CustomerView> answer(CustomerView customer) {
        return Versioned.ok(customer, customer.version());
    }

    @Schema(name = "Customer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CustomerView(
            @Schema(examples = "253") String municipalityCode,

            @Schema(description = "0 until somebody has made settings")
            long version,

            @Schema(description = "Absent until somebody has made them") @Nullable
            CustomerSettings settings) {

        static CustomerView of(Customer customer) {
            return new CustomerView(customer.municipalityCode(), customer.version(), customer.settings());
        }
    }
}
