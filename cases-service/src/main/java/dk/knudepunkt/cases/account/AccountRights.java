package dk.knudepunkt.cases.account;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Who keeps which account: a municipality's finance officer the contracts that it pays, the house all. */
@ApplicationScoped
public class AccountRights {

    private final Caller caller;

    AccountRights(Caller caller) {
        this.caller = caller;
    }

    /** Whether the caller may say what holds for this account. */
    public boolean mayKeep(Account account) {
        return caller.may("account:keep") && isWithin(account.municipalityCode());
    }

    /** Whether the caller may see what was done on this account: what the house does for one municipality is no other's matter. */
    public boolean maySee(Account account) {
        return isWithin(account.municipalityCode());
    }

    /** Those who pay see hours, and not whose. */
    public boolean seesCompanies() {
        return !caller.is(Role.FINANCE);
    }

    boolean mayOpenFor(Optional<String> municipality) {
        return caller.may("account:keep") && isWithin(municipality);
    }

    private boolean isWithin(Optional<String> municipality) {
        return !caller.is(Role.FINANCE)
                || caller.municipality()
                        .filter(own -> municipality.filter(own::equals).isPresent())
                        .isPresent();
    }
}
