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
    private final Template typed;
    private final RoutingContext request;

    VisitorProblemPage(
            VisitorShells shells,
            @Location("problem-with-form") Template template,
            @Location("typed") Template typed,
            RoutingContext request) {
        this.shells = shells;
        this.template = template;
        this.typed = typed;
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

    /** The part of a page that gives back what was typed, to be copied. */
    public Uni<String> typed(RoutingContext context, SentForm form) {
        return shells.of(context)
                .map(shell -> typed.data("shell", shell, "form", form).render());
    }
}
