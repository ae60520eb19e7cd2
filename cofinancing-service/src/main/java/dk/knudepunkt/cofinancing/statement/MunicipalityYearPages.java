package dk.knudepunkt.cofinancing.statement;

import dk.knudepunkt.cofinancing.agreement.allocation.AllocationService;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.CalendarYear;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.TreeMap;

/** One municipality: what we pay, why, since when, and what we were told. */
@Path("/cofinancing/{year}/municipalities")
@Produces(MediaType.TEXT_HTML)
class MunicipalityYearPages {

    private final AllocationService allocations;
    private final StatementService statements;
    private final Shells shells;
    private final Caller caller;

    MunicipalityYearPages(AllocationService allocations, StatementService statements, Shells shells, Caller caller) {
        this.allocations = allocations;
        this.statements = statements;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        static native TemplateInstance municipality(
                Shell shell,
                MunicipalityYear paid,
                Map<Integer, Long> history,
                Page<StatementView> statements,
                boolean mayIssue);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    public TemplateInstance municipality(CalendarYear year, @KnownMunicipality String code) {
        var requested = year.value();
        return Templates.municipality(
                shells.here(),
                MunicipalityYear.of(allocations.of(requested), code),
                history(code),
                statements.page(requested, code, null, Page.MAX_LIMIT).map(StatementView::of),
                caller.may("statement:issue"));
    }

    private Map<Integer, Long> history(String code) {
        var history = new TreeMap<Integer, Long>();
        allocations
                .years()
                .forEach(year -> allocations
                        .find(year)
                        .ifPresent(allocation -> history.put(year, MunicipalityYear.totalOf(allocation, code))));
        return history;
    }
}
