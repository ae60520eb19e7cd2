package dk.knudepunkt.platform.page;

import dk.knudepunkt.platform.problem.ProblemBody;
import dk.knudepunkt.platform.problem.ProblemPage;
import io.quarkus.arc.DefaultBean;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The page that a person sees instead of problem+json. An application that knows its readers in another way has its own. */
@DefaultBean
@ApplicationScoped
class ProblemView implements ProblemPage {

    private final Shells shells;
    private final Template template;

    ProblemView(Shells shells, @Location("page/problem") Template template) {
        this.shells = shells;
        this.template = template;
    }

    @Override
    public Uni<String> render(ProblemBody problem) {
        var shell = isReaderKnown(problem) ? shells.here() : shells.forAnybody();
        return Uni.createFrom()
                .item(template.data("shell", shell, "problem", problem).render());
    }

    /** Not when the token was refused; nor on the event loop, where an address that leads nowhere ends before any token is looked at. */
    private static boolean isReaderKnown(ProblemBody problem) {
        return problem.status() != 401 && BlockingOperationControl.isBlockingAllowed();
    }
}
