package dk.knudepunkt.goals.duty;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.reported.ReportedValues;
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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Agrees on what is due, and knows what was done about it. */
@ApplicationScoped
@Transactional
public class DutyService {

    private final Duties duties;
    private final Contracts contracts;
    private final ReportedValues values;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    DutyService(
            Duties duties,
            Contracts contracts,
            ReportedValues values,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.duties = duties;
        this.contracts = contracts;
        this.values = values;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is done to a duty as it stands. */
    private interface Deed {
        void on(Duty duty, DutyStatus standing);
    }

    DutyView agree(AgreeDuty request) {
        var duty = request.under(contracts.of(ContractKey.home(request.year())));
        duties.persist(duty);
        return audited("agreed", duty);
    }

    DutyView handOver(UUID id, @Nullable IfMatch ifMatch, HandOverReport request) {
        var handover = new Handover(
                request.receiver(), request.handedOn(), request.document(), caller.subject(), clock.instant());
        return change(id, ifMatch, "handed-over", (duty, standing) -> duty.handOver(handover, today(), standing));
    }

    DutyView cancel(UUID id, @Nullable IfMatch ifMatch, CancelDuty request) {
        return change(id, ifMatch, "cancelled", (duty, standing) -> duty.cancel(request.reason(), standing));
    }

    private DutyView change(UUID id, @Nullable IfMatch ifMatch, String action, Deed deed) {
        var duty = duties.get(id);
        IfMatch.check(ifMatch, duty.version());
        deed.on(duty, duty.on(today(), values.latestDays(Set.of(duty.contract()))));
        return audited(action, duty);
    }

    DutyView show(UUID id) {
        return views(List.of(duties.get(id))).getFirst();
    }

    /** The month of a day, and this one where none is named. */
    YearMonth month(@Nullable LocalDate on) {
        return YearMonth.from(on == null ? today() : on);
    }

    /** What is due in a month, and before it what should have been done by now. */
    List<DutyView> ofMonth(YearMonth month) {
        var late = views(duties.notCancelledDueBefore(month.atDay(1))).stream()
                .filter(duty -> duty.status() == DutyStatus.OVERDUE);
        return Stream.concat(late, views(duties.due(month.atDay(1), month.atEndOfMonth())).stream())
                .toList();
    }

    /** The codes of the targets of a contract whose value should be in place by now and is not. */
    public Set<String> stale(ContractKey contract) {
        return views(duties.ofContract(contract)).stream()
                .filter(duty -> duty.status() == DutyStatus.OVERDUE)
                .flatMap(duty -> Stream.ofNullable(duty.target()))
                .collect(toSet());
    }

    /** Those whose owners are to be reminded today, which is then taken note of. */
    List<DutyView> remindable() {
        var open = duties.notCancelledDueBefore(today().plusDays(Duty.NOTICE_DAYS + 1L));
        var latest = latest(open);
        return views(open.stream()
                .filter(duty -> duty.isRemindedOn(today(), duty.on(today(), latest)))
                .toList());
    }

    private DutyView audited(String action, Duty duty) {
        duties.flush();
        audit.record(action, "duty", duty.id());
        return show(duty.id());
    }

    private List<DutyView> views(List<Duty> shown) {
        var latest = latest(shown);
        var byKey = contracts(shown).stream().collect(toMap(identity(), contracts::of));
        var mayKeep = caller.may("duty:keep");
        return shown.stream()
                .map(duty -> DutyView.of(
                        duty,
                        title(duty, requireNonNull(byKey.get(duty.contract()))),
                        duty.on(today(), latest),
                        mayKeep))
                .toList();
    }

    private Map<Target.Id, LocalDate> latest(List<Duty> shown) {
        return shown.isEmpty() ? Map.of() : values.latestDays(contracts(shown));
    }

    private static Set<ContractKey> contracts(List<Duty> shown) {
        return shown.stream().map(Duty::contract).collect(toSet());
    }

    /** A value is called as its target is, a report as it was named. */
    private static Wording title(Duty duty, Contract contract) {
        return duty.target()
                .map(id -> contract.target(id.code()).terms().title())
                .or(() -> duty.title().map(title -> new Wording(title, title)))
                .orElseThrow();
    }

    LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
