package dk.knudepunkt.goals.contract;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that a goal asks for. */
@Entity
public class Target {

    /** A target's code within its contract, such as 9.1. */
    @Embeddable
    public record Id(int contractYear, String code) {}

    /** Where a target stands in its contract: the goal's number, and the position below it. */
    @Embeddable
    public record Place(int goalNo, int position) {}

    @EmbeddedId
    private Id id;

    private Place place;
    private TargetTerms terms;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Baseline baseline;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Reported reported;

    protected Target() {}

    public Target(Id id, Place place, TargetTerms terms, @Nullable Baseline baseline, @Nullable Reported reported) {
        this.id = id;
        this.place = place;
        this.terms = terms;
        this.baseline = baseline;
        this.reported = reported;
    }

    Target carriedOverTo(int year) {
        return new Target(new Id(year, code()), place, terms.dueIn(year), null, null);
    }

    /**
     * How far a value is on the way to the target, in percent with one decimal. Null without a value, and where a part of
     * the value is no part of the way: 40 percent satisfied is not half of 80 percent satisfied.
     */
    public @Nullable BigDecimal percentReached(@Nullable BigDecimal value) {
        var wanted = terms.value();
        var unit = terms.unit();
        if (value == null || wanted == null || unit == null || !unit.accumulates() || wanted.signum() <= 0) {
            return null;
        }
        return value.movePointRight(2).divide(wanted, 1, RoundingMode.HALF_UP);
    }

    /** How far the reported value is on the way, where it is of what the target asks for. */
    public @Nullable BigDecimal percentReported() {
        return reported == null || reported.unit() != terms.unit() ? null : percentReached(reported.value());
    }

    public Id id() {
        return id;
    }

    public String code() {
        return id.code();
    }

    public int goalNo() {
        return place.goalNo();
    }

    public TargetTerms terms() {
        return terms;
    }

    /** What the year departs from, where growth is the target or the agreement names it. */
    public @Nullable Baseline baseline() {
        return baseline;
    }

    /** What the source itself reports, beside which a computed figure stands. */
    public @Nullable Reported reported() {
        return reported;
    }
}
