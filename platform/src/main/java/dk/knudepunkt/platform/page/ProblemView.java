package dk.knudepunkt.platform.page;

import dk.knudepunkt.platform.problem.ProblemBody;
import dk.knudepunkt.platform.problem.ProblemPage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;

/** The page that a person sees instead of problem+json. */
@ApplicationScoped
class ProblemView implements ProblemPage {

    private final Shells shells;
    private final Template template;

    ProblemView(Shells shells, @Location("page/problem") Template template) {
        this.shells = shells;
        this.template = template;
    }

    @Override
    public String render(ProblemBody problem) {
        return template.data("shell", shells.here(), "problem", problem).render();
    }
}
