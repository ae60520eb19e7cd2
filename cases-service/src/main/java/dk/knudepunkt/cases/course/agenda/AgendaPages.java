package dk.knudepunkt.cases.course.agenda;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.web.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        static native TemplateInstance mine(
                Shell shell, Agenda agenda, List<AgendaChoice> choices, @Nullable AgendaChoice choice);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("agenda:read")
    public TemplateInstance mine(@QueryParam("which") @Nullable String which) {
        var choice = Parameters.constant("which", AgendaChoice.class, which);
        var agenda = service.own();
        return Templates.mine(
                shells.here(), choice == null ? agenda : choice.of(agenda), List.of(AgendaChoice.values()), choice);
    }
}
