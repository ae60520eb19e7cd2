package dk.knudepunkt.cases.company;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;

/** The row rule of companies: the house knows all of them, another system those that it registered. */
@ApplicationScoped
public class CompanyScope {

    private final Caller caller;

    CompanyScope(Caller caller) {
        this.caller = caller;
    }

    public boolean includes(Company company) {
        return isHouse()
                || company.registeredBy().filter(caller.subject()::equals).isPresent();
    }

    public boolean isHouse() {
        return caller.isAny(Role.TRIAGE, Role.DEVELOPER, Role.KAM, Role.ANALYST, Role.ADMIN);
    }

    boolean mayKeep() {
        return caller.may("company:keep");
    }

    boolean mayMerge() {
        return caller.may("company:merge");
    }
}
