package dk.knudepunkt.goals.reported;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.reported.ReportedValueStatus.Step;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody told of a target and another approved, or not. What was told is never changed; what was done to it
 * is written down step by step.
 */
@Entity
public class ReportedValue {

    private static final Comparator<ReportedValue> LATEST = Comparator.<ReportedValue, LocalDate>comparing(
                    value -> value.statement.asOf())
            .thenComparing(ReportedValue::approvedAt);

    @Id
    private UUID id;

    @Version
    private long version;

    @EmbeddedColumnNaming("contract_%s")
    private ContractKey contract;

    private String targetCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private Reported statement;

    @Enumerated(EnumType.STRING)
    private ReportedValueStatus status;

    /** Of a target's values one at most. */
    private boolean holds;

    private @Nullable UUID supersedes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReportedValueStep> steps;

    protected ReportedValue() {}

    ReportedValue(Target.Id target, Reported statement, String by, Instant at) {
        this(target, statement, ReportedValueStatus.ENTERED);
        this.steps = List.of(new ReportedValueStep(Step.ENTRY, by, at, null));
    }

    private ReportedValue(Target.Id target, Reported statement, ReportedValueStatus status) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.contract = target.contract();
        this.targetCode = target.code();
        this.statement = statement;
        this.status = status;
        this.steps = List.of();
    }

    /** What the council's own papers say, which nobody here told and nobody approved. */
    public static ReportedValue ofPaper(Target.Id target, Reported statement) {
        var value = new ReportedValue(target, statement, ReportedValueStatus.APPROVED);
        value.holds = true;
        return value;
    }

    /** Another than who told it has seen the source and agrees. */
    void approve(String by, Instant at) {
        take(Step.APPROVAL, by, at, null);
        status = ReportedValueStatus.APPROVED;
    }

    /** Another than who told it has seen the source and does not agree. */
    void reject(String by, Instant at, String reason) {
        take(Step.REJECTION, by, at, reason);
        status = ReportedValueStatus.REJECTED;
    }

    /** It was wrong: while it waits only its teller says so, later whoever finds out. */
    void withdraw(String by, Instant at, String reason) {
        take(Step.WITHDRAWAL, by, at, reason);
        status = ReportedValueStatus.WITHDRAWN;
    }

    private void take(Step step, String by, Instant at, @Nullable String reason) {
        var open = stepsFor(by);
        if (!open.contains(step)) {
            throw status.steps(!isTeller(by)).contains(step)
                    ? ReportedValueProblem.own(step).insteadOf(open)
                    : ReportedValueProblem.notNow(status).insteadOf(open);
        }
        steps = Stream.concat(steps.stream(), Stream.of(new ReportedValueStep(step, by, at, reason)))
                .toList();
    }

    /** What somebody may do to it as it stands. */
    Set<Step> stepsFor(String by) {
        return status.steps(isTeller(by));
    }

    /**
     * Refuses to change what lies beside it: only its teller does that, and only until it is decided on, since whoever decides
     * has seen it.
     */
    void requireOpenTo(String by) {
        if (!isTeller(by)) {
            throw ReportedValueProblem.documentsOfAnother();
        }
        if (status != ReportedValueStatus.ENTERED) {
            throw ReportedValueProblem.decided();
        }
    }

    /** Whether its teller may still change what lies beside it. */
    public boolean isOpenTo(String by) {
        return status == ReportedValueStatus.ENTERED && isTeller(by);
    }

    private boolean isTeller(String by) {
        return !steps.isEmpty() && steps.getFirst().by().equals(by);
    }

    /**
     * Lets the right one of a target's values hold: the approved one that is told as of the latest day, and of several as of
     * one day the one approved last. A value that takes the place of another remembers which.
     */
    static void settle(Collection<ReportedValue> ofOneTarget) {
        var before = ofOneTarget.stream().filter(value -> value.holds).findFirst();
        var now = ofOneTarget.stream()
                .filter(value -> value.status == ReportedValueStatus.APPROVED)
                .max(LATEST);
        before.filter(value -> value.status == ReportedValueStatus.APPROVED)
                .ifPresent(earlier ->
                        now.filter(later -> !later.equals(earlier)).ifPresent(later -> later.supersedes = earlier.id));
        ofOneTarget.forEach(value -> value.holds = now.filter(value::equals).isPresent());
    }

    /** Which of a target's values held at an instant, by the same order. */
    static Optional<ReportedValue> heldAt(Collection<ReportedValue> ofOneTarget, Instant instant) {
        return ofOneTarget.stream()
                .filter(value -> value.wasApprovedAt(instant))
                .max(LATEST);
    }

    /** Whether it was approved at an instant, and not yet taken back; what a paper says is there from the day it speaks of. */
    private boolean wasApprovedAt(Instant instant) {
        var isFromPaper = steps.isEmpty() || steps.getFirst().step() != Step.ENTRY;
        var wasThere =
                isFromPaper ? !statement.asOf().isAfter(Denmark.dateOf(instant)) : wasTaken(Step.APPROVAL, instant);
        return wasThere && !wasTaken(Step.WITHDRAWAL, instant);
    }

    private boolean wasTaken(Step step, Instant instant) {
        return steps.stream()
                .anyMatch(taken -> taken.step() == step && !taken.at().isAfter(instant));
    }

    /** What came with the papers was there before all else. */
    private Instant approvedAt() {
        return steps.stream()
                .filter(taken -> taken.step() == Step.APPROVAL)
                .map(ReportedValueStep::at)
                .findFirst()
                .orElse(Instant.MIN);
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Target.Id target() {
        return new Target.Id(contract, targetCode);
    }

    Reported statement() {
        return statement;
    }

    /** Where people see it. */
    public String page() {
        return "/goals/contracts/%s/targets/%s/reported-values/%s".formatted(contract, targetCode, id);
    }

    ReportedValueStatus status() {
        return status;
    }

    boolean holds() {
        return holds;
    }

    Optional<UUID> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    /** What was done to it, the first first; nothing where it came with the papers. */
    List<ReportedValueStep> steps() {
        return steps;
    }
}
