package dk.knudepunkt.gateway.problem;

import dk.knudepunkt.gateway.page.VisitorShells;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;

/** Where the type of a problem leads: what it means and how to mend it. */
@Path("/problems/{slug}")
@Produces(MediaType.TEXT_HTML)
@Cache(noCache = true, isPrivate = true)
class ProblemsResource {

    private final ProblemGuide guide;
    private final VisitorShells shells;

    ProblemsResource(ProblemGuide guide, VisitorShells shells) {
        this.guide = guide;
        this.shells = shells;
    }

    @GET
    @PermitAll
    public Uni<TemplateInstance> explain(@RestPath String slug, RoutingContext context) {
        var problem = guide.find(slug).orElseThrow(NotFoundException::new);
        var language = Shells.language(context);
        return shells.of(context)
                .map(shell -> Templates.problemExplained(
                        shell, problem, guide.title(problem, language), guide.detail(problem, language)));
    }

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance problemExplained(
                Shell shell, KnownProblem explained, String title, String detail);
    }
}
