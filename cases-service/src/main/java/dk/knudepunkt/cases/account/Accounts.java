package dk.knudepunkt.cases.account;

import dk.knudepunkt.platform.web.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The accounts of the house, by code. */
@Named("accounts")
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, String> {

    /** What a list can be put in order by. */
    private static final Map<String, String> ORDERS = Map.of("code", "code", "name", "name", "starts", "startsOn");

    private static final Sort USUAL = new Sort("code", false);

    /** The order that is asked for in an address; by code where none is. */
    static Sort sort(@Nullable String text) {
        return Sort.read(text, USUAL, ORDERS.keySet());
    }

    /** All of them, of which there are few; the code decides of those that are alike. */
    List<Account> all(Sort sort) {
        var way = sort.descending() ? "desc" : "asc";
        return list("order by %s %s, code %s".formatted(ORDERS.get(sort.column()), way, way));
    }

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
        return all(USUAL);
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
