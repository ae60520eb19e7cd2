package dk.knudepunkt.platform.home;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.problem.Failures;
import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.IncompleteToken;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.logging.Logger;

/** Tells the gateway, for one person, what waits for them in this service. No route leads here from outside. */
@Path("/home")
@Produces(MediaType.APPLICATION_JSON)
@EndpointDisabled(name = "knudepunkt.menu.contributed", stringValue = "false")
class HomePartsResource {

    private static final Logger LOG = Logger.getLogger(HomePartsResource.class);

    private final List<HomePart> parts;
    private final Caller caller;
    private final Shells shells;
    private final Failures failures;

    HomePartsResource(@All List<HomePart> parts, Caller caller, Shells shells, Failures failures) {
        this.parts = parts;
        this.caller = caller;
        this.shells = shells;
        this.failures = failures;
    }

    @GET
    @Authenticated
    public List<ShownPart> parts() {
        var shell = shells.here();
        return parts.stream()
                .filter(part -> caller.may(part.permission()))
                .map(part -> new ShownPart(part.place(), shown(part, shell)))
                .toList();
    }

    /** What is wrong with one part is no reason to withhold the others. */
    private String shown(HomePart part, Shell shell) {
        try {
            return part.show(shell).render();
        } catch (IncompleteToken token) {
            return Templates.untold(shell, failures.problemBehind(token).orElseThrow())
                    .render();
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The part %s of the front page", part.getClass().getSimpleName());
            return Templates.failed(shell).render();
        }
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance failed(Shell shell);

        static native TemplateInstance untold(Shell shell, Problem problem);
    }
}
