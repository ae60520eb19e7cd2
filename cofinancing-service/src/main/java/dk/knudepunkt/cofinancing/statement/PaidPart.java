package dk.knudepunkt.cofinancing.statement;

import dk.knudepunkt.cofinancing.agreement.allocation.AllocationService;
import dk.knudepunkt.platform.home.HomePart;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** What a municipality pays this year, or did in the last year that is agreed on, and to whom. */
@ApplicationScoped
class PaidPart implements HomePart {

    private final AllocationService allocations;
    private final Caller caller;
    private final InstantSource clock;

    PaidPart(AllocationService allocations, Caller caller, InstantSource clock) {
        this.allocations = allocations;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        static native TemplateInstance part(
                Shell shell, @Nullable MunicipalityYear paid, String municipalityCode, int thisYear);
    }

    @Override
    public int place() {
        return 100;
    }

    @Override
    public String permission() {
        return "contribution:begin";
    }

    @Override
    public TemplateInstance show(Shell shell) {
        var thisYear = Denmark.dateOf(clock.instant()).getYear();
        var own = caller.municipality().orElse("");
        var paid = allocations
                .latest(thisYear)
                .filter(allocation -> !own.isEmpty())
                .map(allocation -> MunicipalityYear.of(allocation, own))
                .orElse(null);
        return Templates.part(shell, paid, own, thisYear);
    }
}
