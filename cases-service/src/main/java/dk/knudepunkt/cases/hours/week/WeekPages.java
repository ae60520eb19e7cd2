package dk.knudepunkt.cases.hours.week;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One's own hours, a week at a time. */
@Path("/hours")
@Produces(MediaType.TEXT_HTML)
class WeekPages {

    private final WeekService service;
    private final Forms forms;
    private final InstantSource clock;

    WeekPages(WeekService service, Forms forms, InstantSource clock) {
        this.service = service;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "week")
    static class Templates {
        static native TemplateInstance week(Shell shell, WeekSheet sheet, Form form, boolean saved);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("hours:register")
    public TemplateInstance thisWeek(@QueryParam("course") @Nullable String course) {
        return shown(Week.of(Denmark.dateOf(clock.instant())), Parameters.id("course", course), false);
    }

    @GET
    @Path("/{week}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("hours:register")
    public TemplateInstance week(
            Week week, @QueryParam("course") @Nullable String course, @QueryParam("saved") boolean saved) {
        return shown(week, Parameters.id("course", course), saved);
    }

    @POST
    @Path("/{week}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("hours:register")
    public RestResponse<Object> save(Week week, Fields fields) {
        return forms.read(SaveWeek.class, fields)
                .change((request, ifMatch) -> service.save(week, ifMatch, request))
                .thenTo(grid -> "/hours/" + week + "?saved=true")
                .orAgain(form -> {
                    var now = service.begun(week, null);
                    return Templates.week(
                            form.shell(),
                            service.sheet(week, fields),
                            forms.beside(form, now.request(), now.version()),
                            false);
                });
    }

    private TemplateInstance shown(Week week, @Nullable UUID course, boolean saved) {
        var begun = service.begun(week, course);
        var form = forms.of(begun.request(), begun.version());
        begun.more().forEach((name, value) -> form.with(begun.field(name), value));
        return Templates.week(form.shell(), begun.sheet(), form, saved);
    }
}
