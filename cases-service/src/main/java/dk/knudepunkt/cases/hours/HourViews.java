package dk.knudepunkt.cases.hours;

import dk.knudepunkt.cases.company.Companies;
import dk.knudepunkt.cases.hours.period.Periods;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows hours to the caller, with what may be done to them. */
@ApplicationScoped
class HourViews {

    private final Companies companies;
    private final Periods periods;
    private final HourScope scope;

    HourViews(Companies companies, Periods periods, HourScope scope) {
        this.companies = companies;
        this.periods = periods;
        this.scope = scope;
    }

    HourView of(HourEntry entry) {
        return of(new Page<>(List.of(entry), null)).items().getFirst();
    }

    Page<HourView> of(Page<HourEntry> entries) {
        var closed = periods.closed();
        return entries.map(entry -> HourView.of(
                entry,
                cvr(entry.line().purpose().companyId()),
                scope.mayRegister() && !entry.isWithdrawn() && !closed.contains(YearMonth.from(entry.workedOn()))));
    }

    /** Each company is read once: they are kept as long as the transaction is. */
    private @Nullable String cvr(@Nullable UUID company) {
        return company == null
                ? null
                : Objects.requireNonNull(companies.findById(company)).survivor().cvr();
    }
}
