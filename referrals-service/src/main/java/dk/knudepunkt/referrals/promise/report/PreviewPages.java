package dk.knudepunkt.referrals.promise.report;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;

/** What a version would have meant for last month's referrals, beside what was promised to them. Nothing is changed. */
@Path("/referrals/reports/preview")
@Produces(MediaType.TEXT_HTML)
class PreviewPages {

    private final Previews previews;
    private final Shells shells;
    private final InstantSource clock;

    PreviewPages(Previews previews, Shells shells, InstantSource clock) {
        this.previews = previews;
        this.shells = shells;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance preview(Shell shell, Preview preview);
    }

    @GET
    @Path("/policies/{id}")
    @PermissionsAllowed("policy:read")
    public TemplateInstance policy(UUID id) {
        return page(previews.underPolicy(id, lastMonth()));
    }

    @GET
    @Path("/calendars/{id}")
    @PermissionsAllowed("calendar:read")
    public TemplateInstance calendar(UUID id) {
        return page(previews.underCalendar(id, lastMonth()));
    }

    private Period lastMonth() {
        return Period.monthBefore(Denmark.dateOf(clock.instant()));
    }

    private TemplateInstance page(Preview preview) {
        return Templates.preview(shells.here(), preview);
    }
}
