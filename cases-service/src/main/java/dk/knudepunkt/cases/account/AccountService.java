package dk.knudepunkt.cases.account;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the accounts. */
@ApplicationScoped
@Transactional
public class AccountService {

    private final Accounts accounts;
    private final AccountRights rights;
    private final Audit audit;

    AccountService(Accounts accounts, AccountRights rights, Audit audit) {
        this.accounts = accounts;
        this.rights = rights;
        this.audit = audit;
    }

    AccountView get(String code) {
        return AccountView.of(known(code), rights);
    }

    /** One that is known. */
    public Account known(String code) {
        return accounts.findByIdOptional(code).orElseThrow(() -> AccountProblem.notFound(code));
    }

    /** One that the caller may see what was done on. */
    public Account seen(String code) {
        return accounts.findByIdOptional(code).filter(rights::maySee).orElseThrow(() -> AccountProblem.notFound(code));
    }

    /** By code. */
    Page<AccountView> page(@Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, position -> position.key().getFirst());
        var rows = accounts.find("code > ?1 order by code", after == null ? "" : after)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.code())).map(each -> AccountView.of(each, rights));
    }

    /**
     * All of them.
     *
     * @param open on how many something of the day in question can be put
     */
    record Listed(List<AccountView> accounts, long open) {}

    Listed listed(Sort sort, LocalDate on) {
        var all = accounts.all(sort);
        return new Listed(
                views(all), all.stream().filter(account -> account.isOpen(on)).count());
    }

    /** The same for a file. */
    List<AccountView> exported(Sort sort) {
        audit.record("exported", "accounts", "found");
        return views(accounts.all(sort));
    }

    private List<AccountView> views(List<Account> shown) {
        return shown.stream().map(account -> AccountView.of(account, rights)).toList();
    }

    /** All of them, by code. */
    public List<Account> all() {
        return accounts.byCode();
    }

    AccountView open(OpenAccount request) {
        if (!rights.mayOpenFor(request.municipality())) {
            throw AccountProblem.notYours().at("/municipalityCode");
        }
        if (accounts.findByIdOptional(request.code()).isPresent()) {
            throw AccountProblem.known(request.code()).at("/code");
        }
        var account = request.account();
        accounts.persist(account);
        return audited("opened", account);
    }

    AccountView end(String code, @Nullable IfMatch ifMatch, EndAccount request) {
        var account = known(code);
        if (!rights.mayKeep(account)) {
            throw AccountProblem.notYours();
        }
        IfMatch.check(ifMatch, account.version());
        account.end(request.endsOn());
        return audited("ended", account);
    }

    private AccountView audited(String action, Account account) {
        accounts.flush();
        audit.record(action, "account", account.code());
        return AccountView.of(account, rights);
    }
}
