package dk.knudepunkt.referrals.promise.report.intake;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.referrals.promise.report.Period;
import dk.knudepunkt.referrals.unit.Units;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came in, as pictures. */
@Path("/referrals/reports/intake")
@Produces(MediaType.TEXT_HTML)
class IntakeReportPages {

    private final IntakeReports reports;
    private final Units units;
    private final Shells shells;
    private final InstantSource clock;

    IntakeReportPages(IntakeReports reports, Units units, Shells shells, InstantSource clock) {
        this.reports = reports;
        this.units = units;
        this.shells = shells;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance intake(Shell shell, Period period, LocalDate day, IntakePictures pictures);
    }

    @GET
    @PermissionsAllowed("report:read")
    public TemplateInstance intake(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("day") @Nullable String day) {
        var today = Denmark.dateOf(clock.instant());
        var period = Period.asked(from, to, today);
        var shown = Objects.requireNonNullElse(Parameters.date("day", day), today);
        var shell = shells.here();
        var pictures = IntakePictures.of(reports.rows(period), reports.waiting(shown), shell::month, units::name);
        return Templates.intake(shell, period, shown, pictures);
    }
}
