package dk.knudepunkt.cases.hours.period;

import dk.knudepunkt.platform.database.Turn;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which months are closed. */
@ApplicationScoped
public class Periods implements PanacheRepositoryBase<PeriodChange, UUID> {

    private final Turn turn;

    Periods(Turn turn) {
        this.turn = turn;
    }

    /** Refuses hours of a day whose month is closed; nobody closes it until the transaction ends. */
    public void requireOpen(LocalDate day) {
        var month = YearMonth.from(day);
        hold(month);
        if (of(month).isClosed()) {
            throw PeriodProblem.closed(month).at("/workedOn");
        }
    }

    /** The months that nothing enters. */
    public Set<YearMonth> closed() {
        var closed = new HashSet<YearMonth>();
        list("order by number").forEach(change -> {
            if (change.closes()) {
                closed.add(change.month());
            } else {
                closed.remove(change.month());
            }
        });
        return closed;
    }

    /** One that nobody else changes or enters until the transaction ends. */
    Period toChange(YearMonth month) {
        hold(month);
        return of(month);
    }

    Period of(YearMonth month) {
        List<PeriodChange> changes = list("month = ?1 order by number", month.atDay(1));
        return new Period(month, changes);
    }

    private void hold(YearMonth month) {
        turn.take("hour-period " + month);
    }
}
