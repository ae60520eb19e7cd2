package dk.knudepunkt.cases.directory;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whose courses a reader of a company's history may open: the house all, a business developer their own. That there were
 * others, and whose they were, is what the history is for.
 */
@ApplicationScoped
class HistoryScope {

    private final Caller caller;

    HistoryScope(Caller caller) {
        this.caller = caller;
    }

    boolean opens(String developerId) {
        return caller.isAny(Role.TRIAGE, Role.KAM, Role.ANALYST, Role.ADMIN)
                || caller.subject().equals(developerId);
    }
}
