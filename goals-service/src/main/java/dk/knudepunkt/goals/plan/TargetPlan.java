package dk.knudepunkt.goals.plan;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was agreed of the way to a target. It is never edited, only followed by the next version; the highest one applies. */
@Entity
@Immutable
public class TargetPlan {

    @Id
    private UUID id;

    @EmbeddedColumnNaming("contract_%s")
    private ContractKey contract;

    private String targetCode;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanPoint> points;

    private String source;
    private String minutes;
    private String recordedBy;
    private Instant recordedAt;

    protected TargetPlan() {}

    /**
     * The next version of a target's plan.
     *
     * @param before null where nothing was agreed
     */
    public TargetPlan(
            Contract contract, Target target, @Nullable TargetPlan before, Agreement agreed, String by, Instant at) {
        check(contract, target, agreed.points());
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.contract = contract.key();
        this.targetCode = target.code();
        this.number = before == null ? 1 : before.number + 1;
        this.points = List.copyOf(agreed.points());
        this.source = agreed.source();
        this.minutes = agreed.minutes();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /**
     * What people agreed on, and where that stands.
     *
     * @param points in the order of their days; none takes the plan back
     */
    public record Agreement(List<PlanPoint> points, String source, String minutes) {}

    /** Whether there is a way to a target at all: half of a share is not half of the way. */
    public static boolean isPossibleFor(Target target) {
        var unit = target.terms().unit();
        return unit != null && unit.accumulates();
    }

    private static void check(Contract contract, Target target, List<PlanPoint> points) {
        var wanted = target.terms().value();
        if (wanted == null || !isPossibleFor(target)) {
            throw PlanProblem.noWay(target.code());
        }
        var day = contract.firstDay().minusDays(1);
        var value = BigDecimal.ZERO;
        for (var i = 0; i < points.size(); i++) {
            var point = points.get(i);
            checkDay(point.on(), day, contract.lastDay(), i);
            if (point.value().compareTo(value) < 0 || point.value().compareTo(wanted) > 0) {
                throw PlanProblem.value(value, wanted).at("/points/%d/value".formatted(i));
            }
            day = point.on();
            value = point.value();
        }
    }

    /** What is due on the last day is what the target asks for, so it is not agreed again. */
    private static void checkDay(LocalDate on, LocalDate before, LocalDate last, int i) {
        if (!on.isAfter(before) || !on.isBefore(last)) {
            throw PlanProblem.day(before.plusDays(1), last.minusDays(1)).at("/points/%d/on".formatted(i));
        }
    }

    /** The way to what the target asks for now. */
    public PlanCurve curve(LocalDate first, LocalDate last, BigDecimal wanted) {
        return PlanCurve.agreed(first, last, wanted, points);
    }

    public Target.Id target() {
        return new Target.Id(contract, targetCode);
    }

    /** The first of a target is 1. */
    public int number() {
        return number;
    }

    public List<PlanPoint> points() {
        return points;
    }

    public String source() {
        return source;
    }

    /** Where the agreement can be read. */
    public String minutes() {
        return minutes;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
