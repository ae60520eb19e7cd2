package dk.knudepunkt.goals.overview;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.duty.DutyService;
import dk.knudepunkt.goals.figure.Figures;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.CalendarYear;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
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
                Shell shell, List<Integer> years, ContractOverview overview, Reading reading);
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
        return page(contracts.applyingIn(Denmark.dateOf(clock.instant()).getYear()));
    }

    @GET
    @Path("/contracts/{year}")
    @Authenticated
    public TemplateInstance ofYear(CalendarYear year) {
        return page(contracts.ofYear(year.value()));
    }

    private TemplateInstance page(Contract contract) {
        var reading = new Reading(
                duties.stale(contract.year()),
                caller.may("reported-value:approve"),
                caller.may("duty:read"),
                caller.may("report:read"));
        return Templates.contract(
                shells.here(),
                contracts.years(),
                ContractOverview.of(contract, figures.of(contract), Reader.of(caller)),
                reading);
    }
}
