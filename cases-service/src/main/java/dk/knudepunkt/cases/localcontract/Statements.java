package dk.knudepunkt.cases.localcontract;

import dk.knudepunkt.cases.account.AccountRights;
import dk.knudepunkt.cases.hours.budget.BudgetService;
import dk.knudepunkt.cases.localcontract.LocalStatement.LocalStatementCount;
import dk.knudepunkt.cases.localcontract.LocalStatement.LocalStatementHours;
import dk.knudepunkt.cases.localcontract.LocalStatement.LocalStatementRemark;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a year's statement together. */
@ApplicationScoped
class Statements {

    private final Figures figures;
    private final BudgetService budgets;
    private final AccountRights rights;

    Statements(Figures figures, BudgetService budgets, AccountRights rights) {
        this.figures = figures;
        this.budgets = budgets;
        this.rights = rights;
    }

    LocalStatement of(ContractYear year, @Nullable AgreedNumbers agreed) {
        var account = year.account();
        var hours = hours(year);
        return new LocalStatement(
                account.code(),
                account.name(),
                account.municipalityCode().orElseThrow(),
                year.year(),
                year.from(),
                year.to(),
                hours,
                counts(year, agreed),
                remarks(year, hours),
                rights.mayKeep(account) ? List.of("agreement") : List.of(),
                agreed == null ? 0 : agreed.version());
    }

    private List<LocalStatementHours> hours(ContractYear year) {
        var worked = figures.minutes(year);
        return budgets.get(year.account().code(), year.year()).lines().stream()
                .map(line -> new LocalStatementHours(
                        line.role(), worked.getOrDefault(line.role(), 0), line.minutes(), line.basis()))
                .toList();
    }

    private List<LocalStatementCount> counts(ContractYear year, @Nullable AgreedNumbers agreed) {
        return Arrays.stream(Counted.values())
                .map(counted -> new LocalStatementCount(
                        counted,
                        figures.count(counted, year),
                        agreed == null ? null : agreed.of(counted).orElse(null)))
                .toList();
    }

    private List<LocalStatementRemark> remarks(ContractYear year, List<LocalStatementHours> hours) {
        var over = hours.stream()
                .filter(line -> line.minutesOver() > 0)
                .map(line -> new LocalStatementRemark(Remark.OVER_BUDGET, line.role(), null, null, line.minutesOver()));
        var without = figures.withoutAccount(year).stream().map(week -> remark(Remark.WITHOUT_ACCOUNT, week));
        var both = figures.onTwoAccounts(year).stream().map(week -> remark(Remark.TWO_ACCOUNTS_IN_A_WEEK, week));
        return Stream.of(over, without, both).flatMap(remarks -> remarks).toList();
    }

    /** A company may be one person: those who pay see the hours, not whose they were. */
    private LocalStatementRemark remark(Remark remark, Figures.WeekOfCompany week) {
        return new LocalStatementRemark(
                remark, null, week.week(), rights.seesCompanies() ? week.cvr() : null, week.minutes());
    }
}
