package dk.knudepunkt.referrals.promise.report;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.referrals.referral.code.Channel;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The promise report, with its bars and its downloads. */
@Path("/referrals/reports/promise")
@Produces(MediaType.TEXT_HTML)
class PromiseReportPages {

    private final PromiseReports reports;
    private final Units units;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    PromiseReportPages(PromiseReports reports, Units units, Shells shells, Caller caller, InstantSource clock) {
        this.reports = reports;
        this.units = units;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    /** A row with what its group is called. */
    record Line(String group, PromiseRow row) {}

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance promise(
                Shell shell, Period period, GroupBy groupBy, List<GroupBy> choices, List<Line> lines, boolean mayPlan);
    }

    @GET
    @PermissionsAllowed("report:read")
    public TemplateInstance promise(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("groupBy") @Nullable String groupBy) {
        var today = Denmark.dateOf(clock.instant());
        var period = Period.asked(from, to, today);
        var named = Parameters.constant("groupBy", GroupBy.class, groupBy);
        var chosen = named == null ? GroupBy.READING : named;
        var shell = shells.here();
        var lines = reports.rows(period, chosen).stream()
                .map(row -> new Line(name(row.group(), chosen, shell), row))
                .toList();
        return Templates.promise(shell, period, chosen, List.of(GroupBy.values()), lines, caller.may("policy:read"));
    }

    private String name(String group, GroupBy groupBy, Shell shell) {
        return switch (groupBy) {
            case READING -> shell.say("Alle", "All");
            case UNIT -> units.name(group);
            case MONTH -> group;
            case CHANNEL -> shell.word((Term) Channel.valueOf(group));
        };
    }
}
