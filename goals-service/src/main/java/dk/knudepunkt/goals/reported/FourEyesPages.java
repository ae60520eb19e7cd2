package dk.knudepunkt.goals.reported;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What awaits the eyes of another. */
@Path("/goals/reported-values")
@Produces(MediaType.TEXT_HTML)
class FourEyesPages {

    private final ReportedValueService service;
    private final Shells shells;

    FourEyesPages(ReportedValueService service, Shells shells) {
        this.service = service;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "reported")
    static class Templates {
        static native TemplateInstance waiting(Shell shell, Page<ReportedValueView> values);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("reported-value:approve")
    public TemplateInstance waiting(@QueryParam("cursor") @Nullable String cursor) {
        var waiting = new ReportedValues.Filter(ReportedValueStatus.ENTERED, null, null, null);
        return Templates.waiting(shells.here(), service.newest(waiting, cursor, Page.DEFAULT_LIMIT));
    }
}
