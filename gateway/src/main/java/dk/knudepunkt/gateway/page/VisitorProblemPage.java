package dk.knudepunkt.gateway.page;

import dk.knudepunkt.platform.problem.ProblemBody;
import dk.knudepunkt.platform.problem.ProblemPage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** The page of a problem, with the shell of whoever has the session. */
@Singleton
public class VisitorProblemPage implements ProblemPage {

    private final VisitorShells shells;
    private final Template template;
    private final RoutingContext request;

    VisitorProblemPage(VisitorShells shells, @Location("page/problem") Template template, RoutingContext request) {
        this.shells = shells;
        this.template = template;
        this.request = request;
    }

    @Override
    public Uni<String> render(ProblemBody problem) {
        return render(request, problem);
    }

    /** The same at the edge, where no request is in scope. */
    public Uni<String> render(RoutingContext context, ProblemBody problem) {
        return shells.of(context)
                .map(shell -> template.data("shell", shell, "problem", problem).render());
    }
}
