package dk.knudepunkt.goals.balance;

import dk.knudepunkt.goals.house.ContractAddress;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The balance as a map of tiles and a table. */
@Path("/goals/balance/{contract}")
@Produces(MediaType.TEXT_HTML)
class BalancePages {

    private final Balances balances;
    private final Shells shells;

    BalancePages(Balances balances, Shells shells) {
        this.balances = balances;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "balance")
    static class Templates {
        static native TemplateInstance balance(Shell shell, Balance balance);
    }

    @GET
    @Authenticated
    public TemplateInstance balance(ContractAddress contract) {
        return Templates.balance(shells.here(), balances.of(contract.key()));
    }
}
