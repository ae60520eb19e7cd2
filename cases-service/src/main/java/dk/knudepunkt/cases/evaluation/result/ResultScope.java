package dk.knudepunkt.cases.evaluation.result;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The row rule of results: a business developer sees those of their own courses, the desk and the management all. */
@ApplicationScoped
class ResultScope {

    private final Caller caller;

    ResultScope(Caller caller) {
        this.caller = caller;
    }

    /** The account whose courses alone are within reach; nobody where all of them are. */
    Optional<String> own() {
        return caller.isAny(Role.TRIAGE, Role.KAM, Role.ANALYST, Role.ADMIN)
                ? Optional.empty()
                : Optional.of(caller.subject());
    }
}
