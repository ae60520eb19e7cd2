package dk.knudepunkt.cases.hours;

import dk.knudepunkt.cases.account.Accounts;
import dk.knudepunkt.cases.hours.period.Periods;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Where hours are written, one at a time for each person, whether one by one or a week at once. */
@ApplicationScoped
public class HourBook {

    private final HourEntries entries;
    private final Accounts accounts;
    private final Periods periods;
    private final HourScope scope;
    private final Turn turn;
    private final Audit audit;
    private final InstantSource clock;

    HourBook(
            HourEntries entries,
            Accounts accounts,
            Periods periods,
            HourScope scope,
            Turn turn,
            Audit audit,
            InstantSource clock) {
        this.entries = entries;
        this.accounts = accounts;
        this.periods = periods;
        this.scope = scope;
        this.turn = turn;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody else writes hours of this person until the transaction ends. */
    public void open(String person) {
        turn.take("hours " + person);
    }

    /** Writes new hours. */
    public HourEntry register(String person, Stint stint) {
        enter(stint);
        if (entries.of(person, stint.on()).stream()
                .anyMatch(other -> other.line().equals(stint.line()))) {
            throw HourProblem.twice();
        }
        var entry = new HourEntry(person, stint, scope.self(), clock.instant());
        entries.persist(entry);
        return audited("registered", entry);
    }

    /** Writes hours anew. */
    public HourEntry change(HourEntry entry, Stint stint) {
        periods.requireOpen(entry.workedOn());
        enter(stint);
        if (entries.of(entry.person(), stint.on()).stream()
                .filter(other -> !other.id().equals(entry.id()))
                .anyMatch(other -> other.line().equals(stint.line()))) {
            throw HourProblem.twice();
        }
        entry.change(stint, clock.instant());
        return audited("changed", entry);
    }

    /** Strikes hours out. */
    public HourEntry withdraw(HourEntry entry) {
        periods.requireOpen(entry.workedOn());
        entry.withdraw(clock.instant());
        return audited("withdrawn", entry);
    }

    /** What a person has worked on a day so far. */
    public WorkDay day(String person, LocalDate date) {
        return new WorkDay(
                date, entries.of(person, date).stream().collect(Collectors.toMap(HourEntry::id, HourEntry::minutes)));
    }

    /** Refuses a day that has become too long. */
    void requireDay(HourEntry entry) {
        day(entry.person(), entry.workedOn()).with(Map.of());
    }

    private void enter(Stint stint) {
        periods.requireOpen(stint.on());
        stint.line().account().ifPresent(code -> accounts.open(code, stint.on()));
    }

    private HourEntry audited(String action, HourEntry entry) {
        entries.flush();
        audit.record(action, "hours", entry.id().toString());
        return entry;
    }
}
