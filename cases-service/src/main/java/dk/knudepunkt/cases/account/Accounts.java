package dk.knudepunkt.cases.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The accounts of the house, by code. */
@Named("accounts")
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, String> {

    /** The one with this code, if something of this day can be put on it. */
    public Account open(String code, LocalDate on) {
        var account = findByIdOptional(code)
                .orElseThrow(() -> AccountProblem.unknown(code).at("/account"));
        if (!account.isOpen(on)) {
            throw AccountProblem.notOpen(code, on).at("/account");
        }
        return account;
    }

    /** All of them. */
    public List<Account> byCode() {
        return list("order by code");
    }

    /** What people call it; the code where there is none such. */
    public String nameOf(String code) {
        return findByIdOptional(code).map(Account::name).orElse(code);
    }

    /** The one that courses are on as long as nobody says otherwise. */
    public Account specialised() {
        return findById(Account.SPECIALISED);
    }
}
