package dk.knudepunkt.cases.hours;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The row rule of hours: everybody their own, the desk those of all. */
@ApplicationScoped
public class HourScope {

    private final Caller caller;

    HourScope(Caller caller) {
        this.caller = caller;
    }

    boolean includes(HourEntry entry) {
        return includes(entry.person());
    }

    boolean includes(String person) {
        return own().map(person::equals).orElse(true);
    }

    /** The account whose hours alone are within reach; nobody where all are. */
    Optional<String> own() {
        return caller.isAny(Role.TRIAGE, Role.ADMIN) ? Optional.empty() : Optional.of(caller.subject());
    }

    /** Subject of the caller. */
    public String self() {
        return caller.subject();
    }

    boolean mayRegister() {
        return caller.may("hours:register");
    }
}
