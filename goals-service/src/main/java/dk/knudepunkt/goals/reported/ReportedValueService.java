package dk.knudepunkt.goals.reported;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.HouseScope;
import dk.knudepunkt.goals.reported.ReportedValueStatus.Step;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a value from the paper in which it stands to the target that it is told of. */
@ApplicationScoped
@Transactional
public class ReportedValueService {

    private final Contracts contracts;
    private final ReportedValues values;
    private final Turn turn;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    ReportedValueService(
            Contracts contracts, ReportedValues values, Turn turn, Audit audit, Caller caller, InstantSource clock) {
        this.contracts = contracts;
        this.values = values;
        this.turn = turn;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a step does to a value. */
    private interface Deed {
        void on(ReportedValue value, String by, Instant at);
    }

    ReportedValueView enter(Target.Id told, EnterReportedValue request) {
        var contract = contracts.of(told.contract());
        HouseScope.of(caller).require(told.contract());
        var target = contract.target(told.code());
        var statement = request.statement();
        StatementRules.check(statement, target, contract, Denmark.dateOf(clock.instant()));
        var value = new ReportedValue(target.id(), statement, caller.subject(), clock.instant());
        values.persist(value);
        return audited("entered", value, target);
    }

    ReportedValueView approve(Target.Id told, UUID id, @Nullable IfMatch ifMatch) {
        return change(told, id, ifMatch, "approved", ReportedValue::approve);
    }

    ReportedValueView reject(Target.Id told, UUID id, @Nullable IfMatch ifMatch, String reason) {
        return change(told, id, ifMatch, "rejected", (value, by, at) -> value.reject(by, at, reason));
    }

    ReportedValueView withdraw(Target.Id told, UUID id, @Nullable IfMatch ifMatch, String reason) {
        return change(told, id, ifMatch, "withdrawn", (value, by, at) -> value.withdraw(by, at, reason));
    }

    /** Two who decide on values of one target at the same moment take turns, so that one value holds in the end. */
    private ReportedValueView change(Target.Id told, UUID id, @Nullable IfMatch ifMatch, String action, Deed deed) {
        var target = target(told);
        HouseScope.of(caller).require(told.contract());
        turn.take("reported values of " + told);
        var ofTarget = values.of(target.id());
        var value = values.get(target.id(), id);
        IfMatch.check(ifMatch, value.version());
        deed.on(value, caller.subject(), clock.instant());
        ReportedValue.settle(ofTarget);
        return audited(action, value, target);
    }

    ReportedValueView show(Target.Id told, UUID id) {
        var target = target(told);
        var value = values.get(target.id(), id);
        if (!ReportedValueScope.of(caller).sees(value)) {
            throw ReportedValueProblem.notFound();
        }
        return view(value, target);
    }

    /** A value of whatever target, where the caller sees it. */
    public ReportedValue seen(UUID id) {
        return values.findByIdOptional(id)
                .filter(ReportedValueScope.of(caller)::sees)
                .orElseThrow(ReportedValueProblem::notFound);
    }

    /**
     * Something is put beside a value, or taken away: nobody else changes it until the transaction ends, and whoever decides on
     * it has to look again.
     */
    public void supplement(UUID id) {
        turn.take("documents of reported value " + id);
        var value = seen(id);
        value.requireOpenTo(caller.subject());
        values.getEntityManager().lock(value, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** What was told of a target, the last first. */
    Page<ReportedValueView> ofTarget(Target.Id told, @Nullable String cursor, int limit) {
        var target = target(told);
        return newest(
                new ReportedValues.Filter(
                        null, told.contract().house(), told.contract().year(), target.code()),
                cursor,
                limit);
    }

    /** What the caller sees of it, the last told first. */
    Page<ReportedValueView> newest(ReportedValues.Filter filter, @Nullable String cursor, int limit) {
        return ReportedValueScope.of(caller)
                .narrow(filter)
                .map(seen -> views(values.newest(seen, cursor, limit)))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    /** A query for each contract whose values are shown, and most often there is one. */
    private Page<ReportedValueView> views(Page<ReportedValue> page) {
        var byKey = page.items().stream()
                .map(value -> value.target().contract())
                .distinct()
                .collect(toMap(identity(), contracts::of));
        return page.map(value -> view(
                value,
                requireNonNull(byKey.get(value.target().contract()))
                        .target(value.target().code())));
    }

    Target target(Target.Id told) {
        return contracts.of(told.contract()).target(told.code());
    }

    private ReportedValueView audited(String action, ReportedValue value, Target target) {
        values.flush();
        audit.record(action, "reported-value", value.id());
        return view(value, target);
    }

    private ReportedValueView view(ReportedValue value, Target target) {
        var scope = HouseScope.of(caller);
        var actions = value.stepsFor(caller.subject()).stream()
                .filter(step -> scope.may(permission(step), target.id().contract()))
                .map(Step::toString)
                .toList();
        return ReportedValueView.of(value, target, actions);
    }

    private static String permission(Step step) {
        return switch (step) {
            case ENTRY, WITHDRAWAL -> "reported-value:enter";
            case APPROVAL, REJECTION -> "reported-value:approve";
        };
    }
}
