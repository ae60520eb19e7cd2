package dk.knudepunkt.referrals.promise.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.knudepunkt.platform.home.HomePart;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.referrals.unit.UnitScope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** How the promise is kept this month, in each reading, with what a small n proves of it. */
@ApplicationScoped
class PromisePart implements HomePart {

    private final PromiseReports reports;
    private final Caller caller;
    private final InstantSource clock;

    /** A month's logs are many, and everybody's day begins with the same ones: so they are looked through once a minute. */
    private final Cache<Looked, List<PromiseRow>> rows = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(1_000)
            .build();

    PromisePart(PromiseReports reports, Caller caller, InstantSource clock) {
        this.reports = reports;
        this.caller = caller;
        this.clock = clock;
    }

    private record Looked(UnitScope reach, Period period) {}

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance part(Shell shell, Period period, List<PromiseRow> rows);
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public String permission() {
        return "report:begin";
    }

    @Override
    public TemplateInstance show(Shell shell) {
        var month = Period.monthUpTo(Denmark.dateOf(clock.instant()));
        var looked = new Looked(UnitScope.of(caller), month);
        return Templates.part(shell, month, rows.get(looked, which -> reports.rows(which.period(), GroupBy.READING)));
    }
}
