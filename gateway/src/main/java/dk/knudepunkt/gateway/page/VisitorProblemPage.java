package dk.knudepunkt.gateway.page;

import dk.knudepunkt.gateway.form.SentForm;
import dk.knudepunkt.platform.problem.ProblemBody;
import dk.knudepunkt.platform.problem.ProblemPage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The page of a problem, with the shell of whoever has the session. */
@Singleton
public class VisitorProblemPage implements ProblemPage {

    private final VisitorShells shells;
    private final Template template;
    private final RoutingContext request;

    VisitorProblemPage(VisitorShells shells, @Location("problem-with-form") Template template, RoutingContext request) {
        this.shells = shells;
        this.template = template;
        this.request = request;
    }

    @Override
    public Uni<String> render(ProblemBody problem) {
        return render(request, problem, Optional.empty());
    }

    /**
     * The same at the edge, where no request is in scope.
     *
     * @param form that the page gives back, to be sent again
     */
    public Uni<String> render(RoutingContext context, ProblemBody problem, Optional<SentForm> form) {
        return shells.of(context)
                .map(shell -> template.data("shell", shell, "problem", problem, "form", form.orElse(null))
                        .render());
    }
}
