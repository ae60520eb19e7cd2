package dk.knudepunkt.cases.hours.period;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Closes months and opens them again. */
@ApplicationScoped
@Transactional
class PeriodService {

    private static final int MONTHS = 12;

    private final Periods periods;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    PeriodService(Periods periods, Audit audit, Caller caller, InstantSource clock) {
        this.periods = periods;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The months of a year. */
    List<PeriodView> of(int year) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> view(periods.of(YearMonth.of(year, month))))
                .toList();
    }

    PeriodView get(YearMonth month) {
        return view(periods.of(month));
    }

    PeriodView close(YearMonth month, @Nullable IfMatch ifMatch) {
        var period = periods.toChange(month);
        IfMatch.check(ifMatch, period.version());
        return changed("closed", period.close(today(), caller.subject(), clock.instant()));
    }

    PeriodView reopen(YearMonth month, @Nullable IfMatch ifMatch, ReopenPeriod request) {
        var period = periods.toChange(month);
        IfMatch.check(ifMatch, period.version());
        return changed("reopened", period.reopen(request.reason(), caller.subject(), clock.instant()));
    }

    int thisYear() {
        return today().getYear();
    }

    private PeriodView changed(String action, PeriodChange change) {
        periods.persist(change);
        audit.record(action, "hour-period", change.month().toString());
        return get(change.month());
    }

    private PeriodView view(Period period) {
        return PeriodView.of(period, today(), caller.may("hours:close"));
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
