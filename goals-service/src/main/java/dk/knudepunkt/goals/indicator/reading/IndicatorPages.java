package dk.knudepunkt.goals.indicator.reading;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.CalendarYear;
import dk.knudepunkt.platform.web.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The indicators for people. */
@Path("/goals/indicators")
@Produces(MediaType.TEXT_HTML)
class IndicatorPages {

    private final IndicatorKnowledge knowledge;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    IndicatorPages(IndicatorKnowledge knowledge, Shells shells, Caller caller, InstantSource clock) {
        this.knowledge = knowledge;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "indicator")
    static class Templates {
        static native TemplateInstance indicators(
                Shell shell, List<IndicatorReading> readings, LocalDate today, boolean stale, boolean mayImport);

        static native TemplateInstance indicator(
                Shell shell, IndicatorReading reading, @Nullable Instant knownAt, LocalDate today);
    }

    @GET
    @Authenticated
    public TemplateInstance list(@QueryParam("stale") boolean stale) {
        var readings = stale ? knowledge.stale(today()) : knowledge.inOrder(null);
        return Templates.indicators(shells.here(), readings, today(), stale, caller.may("series:import"));
    }

    @GET
    @Path("/{code}")
    @Authenticated
    public TemplateInstance one(
            String code,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("until") @Nullable CalendarYear until) {
        var then = Parameters.moment("knownAt", knownAt);
        var whole = knowledge.of(code, then);
        var reading = until == null ? whole : whole.until(until.value());
        return Templates.indicator(shells.here(), reading, then, today());
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
