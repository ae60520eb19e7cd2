package dk.knudepunkt.goals.duty;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractKey;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that is due under a contract, and what was done about it. */
@Entity
class Duty {

    /** How long before the day its owner is reminded. */
    static final int NOTICE_DAYS = 7;

    @Id
    private UUID id;

    @Version
    private long version;

    @EmbeddedColumnNaming("contract_%s")
    private ContractKey contract;

    @Enumerated(EnumType.STRING)
    private DutyKind kind;

    private @Nullable String targetCode;
    private @Nullable String title;
    private @Nullable LocalDate asOf;
    private List<String> receivers;
    private String owner;
    private LocalDate dueOn;
    private @Nullable String cancelledBecause;

    /** How it stood when its owner was reminded last. */
    @Enumerated(EnumType.STRING)
    private @Nullable DutyStatus reminded;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Handover> handovers;

    protected Duty() {}

    private Duty(ContractKey contract, DutyKind kind, String owner, LocalDate dueOn) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.contract = contract;
        this.kind = kind;
        this.owner = owner;
        this.dueOn = dueOn;
        this.receivers = List.of();
        this.handovers = List.of();
    }

    /** That a value of a target as of a day is in place. */
    static Duty toHaveValue(Target.Id target, LocalDate asOf, String owner, LocalDate dueOn) {
        if (dueOn.isBefore(asOf)) {
            throw DutyProblem.dueBefore(asOf).at("/dueOn");
        }
        var duty = new Duty(target.contract(), DutyKind.VALUE, owner, dueOn);
        duty.targetCode = target.code();
        duty.asOf = asOf;
        return duty;
    }

    /** That somebody gets a report. */
    static Duty toReport(ContractKey contract, String title, List<String> receivers, String owner, LocalDate dueOn) {
        var duty = new Duty(contract, DutyKind.REPORT, owner, dueOn);
        duty.title = title;
        duty.receivers = receivers.stream().distinct().toList();
        return duty;
    }

    void handOver(Handover handover, LocalDate today, DutyStatus standing) {
        requireOpen(standing);
        if (!receivers.contains(handover.receiver())) {
            throw DutyProblem.noReceiver(receivers).at("/receiver");
        }
        if (hasGot(handover.receiver())) {
            throw DutyProblem.handedOver(handover.receiver()).at("/receiver");
        }
        if (handover.handedOn().isAfter(today)) {
            throw DutyProblem.inFuture(today).at("/handedOn");
        }
        handovers = Stream.concat(handovers.stream(), Stream.of(handover)).toList();
    }

    void cancel(String reason, DutyStatus standing) {
        requireOpen(standing);
        cancelledBecause = reason;
    }

    private void requireOpen(DutyStatus standing) {
        if (!standing.isOpen()) {
            throw DutyProblem.notOpen().insteadOf(actions(standing));
        }
    }

    /**
     * How it stands.
     *
     * @param latest the latest day as of which a value of each target is approved
     */
    DutyStatus on(LocalDate today, Map<Target.Id, LocalDate> latest) {
        if (cancelledBecause != null) {
            return DutyStatus.CANCELLED;
        }
        if (kind == DutyKind.VALUE ? isInPlace(latest) : isHandedOver()) {
            return DutyStatus.DONE;
        }
        return today.isAfter(dueOn) ? DutyStatus.OVERDUE : DutyStatus.AHEAD;
    }

    private boolean isInPlace(Map<Target.Id, LocalDate> latest) {
        return target().map(latest::get).filter(day -> !day.isBefore(asOf)).isPresent();
    }

    private boolean isHandedOver() {
        return kind == DutyKind.REPORT && receivers.stream().allMatch(this::hasGot);
    }

    private boolean hasGot(String receiver) {
        return handovers.stream().anyMatch(done -> done.receiver().equals(receiver));
    }

    /** Takes note that its owner is reminded, if that is due: once before it, and once when it is late. */
    boolean isRemindedOn(LocalDate today, DutyStatus status) {
        var isTime = status == DutyStatus.OVERDUE
                ? reminded != DutyStatus.OVERDUE
                : status == DutyStatus.AHEAD && reminded == null && !today.isBefore(dueOn.minusDays(NOTICE_DAYS));
        if (isTime) {
            reminded = status;
        }
        return isTime;
    }

    List<String> actions(DutyStatus status) {
        if (!status.isOpen()) {
            return List.of();
        }
        return kind == DutyKind.REPORT ? List.of("handovers", "cancellation") : List.of("cancellation");
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ContractKey contract() {
        return contract;
    }

    DutyKind kind() {
        return kind;
    }

    Optional<Target.Id> target() {
        return Optional.ofNullable(targetCode).map(code -> new Target.Id(contract, code));
    }

    Optional<String> title() {
        return Optional.ofNullable(title);
    }

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    List<String> receivers() {
        return receivers;
    }

    /** Those who wait for it. */
    List<String> waiting() {
        return receivers.stream().filter(receiver -> !hasGot(receiver)).toList();
    }

    /** The mailbox of whoever has the duty, as a code. */
    String owner() {
        return owner;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Optional<String> cancelledBecause() {
        return Optional.ofNullable(cancelledBecause);
    }

    List<Handover> handovers() {
        return handovers;
    }
}
