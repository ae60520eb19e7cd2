package dk.knudepunkt.referrals.report;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Role;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.referrals.policy.Pin;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a version would have meant for last month's referrals, beside what was promised to them. Nothing is changed. */
@Path("/referrals/reports/preview")
@Produces(MediaType.TEXT_HTML)
class PreviewPages {

    private final PromiseReports reports;
    private final Shells shells;
    private final InstantSource clock;

    PreviewPages(PromiseReports reports, Shells shells, InstantSource clock) {
        this.reports = reports;
        this.shells = shells;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance preview(
                Shell shell, Period period, List<PromiseRow> asPromised, List<PromiseRow> asPreviewed);
    }

    @GET
    @Path("/policies/{id}")
    @RolesAllowed({Role.TRIAGE, Role.KAM, Role.ANALYST, Role.ADMIN})
    @Operation(hidden = true)
    public TemplateInstance policy(UUID id) {
        return preview(pin -> new Pin(id, pin.calendarId()));
    }

    @GET
    @Path("/calendars/{id}")
    @RolesAllowed({Role.TRIAGE, Role.KAM, Role.ANALYST, Role.ADMIN})
    @Operation(hidden = true)
    public TemplateInstance calendar(UUID id) {
        return preview(pin -> new Pin(pin.policyId(), id));
    }

    private TemplateInstance preview(UnaryOperator<Pin> repinned) {
        var lastMonth = Period.monthBefore(Denmark.dateOf(clock.instant()));
        return Templates.preview(
                shells.here(),
                lastMonth,
                reports.rows(lastMonth, GroupBy.READING),
                reports.rows(lastMonth, GroupBy.READING, repinned));
    }
}
