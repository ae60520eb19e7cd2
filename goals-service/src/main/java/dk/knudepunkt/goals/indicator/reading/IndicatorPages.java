package dk.knudepunkt.goals.indicator.reading;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** The indicators for people. */
@Path("/goals/indicators")
@Produces(MediaType.TEXT_HTML)
class IndicatorPages {

    private final IndicatorKnowledge knowledge;
    private final Shells shells;
    private final InstantSource clock;

    IndicatorPages(IndicatorKnowledge knowledge, Shells shells, InstantSource clock) {
        this.knowledge = knowledge;
        this.shells = shells;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "indicator")
    static class Templates {
        static native TemplateInstance indicators(Shell shell, List<IndicatorReading> readings, LocalDate today);

        static native TemplateInstance indicator(Shell shell, IndicatorReading reading, LocalDate today);
    }

    @GET
    @Authenticated
    public TemplateInstance list() {
        return Templates.indicators(shells.here(), knowledge.inOrder(), today());
    }

    @GET
    @Path("/{code}")
    @Authenticated
    public TemplateInstance one(String code) {
        return Templates.indicator(shells.here(), knowledge.of(code, null), today());
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
