package dk.knudepunkt.goals.overview;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.duty.DutyService;
import dk.knudepunkt.goals.figure.Figures;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.goals.house.ContractAddress;
import dk.knudepunkt.goals.house.HouseScope;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.Set;

/** A contract on one page, for whoever wants to know how it goes. */
@Path("/goals")
@Produces(MediaType.TEXT_HTML)
class ContractPages {

    private final Contracts contracts;
    private final Figures figures;
    private final DutyService duties;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    ContractPages(
            Contracts contracts,
            Figures figures,
            DutyService duties,
            Shells shells,
            Caller caller,
            InstantSource clock) {
        this.contracts = contracts;
        this.figures = figures;
        this.duties = duties;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "overview")
    static class Templates {
        static native TemplateInstance contract(
                Shell shell, ContractChoice choice, ContractOverview overview, Reading reading);
    }

    /**
     * What stands on the page for this reader and this day.
     *
     * @param stale codes of the targets whose reported value should be newer
     */
    record Reading(Set<String> stale, boolean mayApprove, boolean mayReadDuties, boolean mayReadReports) {}

    @GET
    @Authenticated
    public TemplateInstance current() {
        return page(contracts.applyingOn(Denmark.dateOf(clock.instant())));
    }

    @GET
    @Path("/contracts/{contract}")
    @Authenticated
    public TemplateInstance contract(ContractAddress contract) {
        return page(contracts.of(contract.key()));
    }

    private TemplateInstance page(Contract contract) {
        var scope = HouseScope.of(caller);
        var key = contract.key();
        var reading = new Reading(
                duties.stale(key),
                scope.may("reported-value:approve", key),
                scope.may("duty:read", key),
                scope.may("report:read", key));
        return Templates.contract(
                shells.here(),
                ContractChoice.of(key, contracts.keys()),
                ContractOverview.of(contract, figures.of(contract), Reader.of(caller, key)),
                reading);
    }
}
