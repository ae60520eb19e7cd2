package dk.knudepunkt.cases.hours.budget;

import dk.knudepunkt.cases.account.Account;
import dk.knudepunkt.cases.account.AccountRights;
import dk.knudepunkt.cases.account.AccountService;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Keeps what is agreed. */
@ApplicationScoped
@Transactional
public class BudgetService {

    private final Budgets budgets;
    private final AccountService accounts;
    private final AccountRights rights;
    private final Turn turn;
    private final Audit audit;

    BudgetService(Budgets budgets, AccountService accounts, AccountRights rights, Turn turn, Audit audit) {
        this.budgets = budgets;
        this.accounts = accounts;
        this.rights = rights;
        this.turn = turn;
        this.audit = audit;
    }

    /** What is agreed for an account in a year; of one that is not the caller's to see it is not said that it exists. */
    public BudgetView get(String code, int year) {
        return view(accounts.seen(code), year, budgets.of(code, year).orElse(null));
    }

    /** Only this is agreed from now on. */
    public BudgetView state(String code, int year, @Nullable IfMatch ifMatch, StateBudget request) {
        var account = accounts.seen(code);
        if (!rights.mayKeep(account)) {
            throw BudgetProblem.notYours();
        }
        if (request.namesARoleTwice()) {
            throw BudgetProblem.roleTwice().at("/lines");
        }
        if (YearPart.of(account, year).isNothing()) {
            throw BudgetProblem.yearOutside(code, year);
        }
        turn.take("budget " + code + ' ' + year);
        var known = budgets.of(code, year);
        IfMatch.check(ifMatch, known.map(Budget::version).orElse(0L));
        var budget = known.orElseGet(() -> new Budget(code, year));
        budget.state(request.agreed());
        budgets.persist(budget);
        budgets.flush();
        audit.record("stated", "hour-budget", code + ' ' + year);
        return view(account, year, budget);
    }

    private BudgetView view(Account account, int year, @Nullable Budget budget) {
        return BudgetView.of(account.code(), year, budget, YearPart.of(account, year), rights.mayKeep(account));
    }
}
