package dk.knudepunkt.cases.course.agenda;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** My courses: whose they are, what they need, and what I do next. */
@Path("/courses/mine")
@Produces(MediaType.TEXT_HTML)
class AgendaPages {

    private final AgendaService service;
    private final Shells shells;

    AgendaPages(AgendaService service, Shells shells) {
        this.service = service;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance mine(Shell shell, Agenda agenda);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("agenda:read")
    public TemplateInstance mine() {
        return Templates.mine(shells.here(), service.own());
    }
}
