package dk.knudepunkt.cases.company;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The row rule of companies: the house knows all of them, another system those that it registered. */
@ApplicationScoped
public class CompanyScope {

    private final Caller caller;

    CompanyScope(Caller caller) {
        this.caller = caller;
    }

    public boolean includes(Company company) {
        return own().map(self -> company.registeredBy().filter(self::equals).isPresent())
                .orElse(true);
    }

    /** The account whose companies alone are within reach; nobody where all of them are. */
    public Optional<String> own() {
        return isHouse() ? Optional.empty() : Optional.of(caller.subject());
    }

    private boolean isHouse() {
        return caller.isAny(Role.TRIAGE, Role.DEVELOPER, Role.KAM, Role.ANALYST, Role.ADMIN);
    }

    boolean mayKeep() {
        return caller.may("company:keep");
    }

    boolean mayMerge() {
        return caller.may("company:merge");
    }
}
