package dk.knudepunkt.platform.page;

import dk.knudepunkt.platform.problem.ProblemBody;
import dk.knudepunkt.platform.problem.ProblemPage;
import io.quarkus.arc.DefaultBean;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The page that a person sees instead of problem+json. An application that knows its readers in another way has its own. */
@DefaultBean
@ApplicationScoped
class ProblemView implements ProblemPage {

    private static final int UNAUTHENTICATED = 401;

    private final Shells shells;
    private final CurrentIdentityAssociation identity;
    private final Template template;

    ProblemView(Shells shells, CurrentIdentityAssociation identity, @Location("page/problem") Template template) {
        this.shells = shells;
        this.identity = identity;
        this.template = template;
    }

    @Override
    public Uni<String> render(ProblemBody problem) {
        return shell(problem)
                .map(shell -> template.data("shell", shell, "problem", problem).render());
    }

    /**
     * The reader's own, so that whoever is refused one thing does not believe to be signed out. It is asked for without
     * waiting: a refusal may be made before any token was looked at, on the event loop.
     */
    private Uni<Shell> shell(ProblemBody problem) {
        return problem.status() == UNAUTHENTICATED
                ? Uni.createFrom().item(shells.forAnybody())
                : identity.getDeferredIdentity()
                        .invoke(identity::setIdentity)
                        .map(known -> shells.here())
                        .onFailure()
                        .recoverWithItem(shells::forAnybody);
    }
}
