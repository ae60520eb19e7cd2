package dk.knudepunkt.goals.contract;

import dk.knudepunkt.goals.house.ContractKey;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that a goal asks for. */
@Entity
public class Target {

    /** A target's code within its contract, such as 9.1. */
    @Embeddable
    public record Id(@EmbeddedColumnNaming("contract_%s") ContractKey contract, String code) {}

    /** Where a target stands in its contract: the goal's number, and the position below it. */
    @Embeddable
    public record Place(int goalNo, int position) {}

    @EmbeddedId
    private Id id;

    private Place place;
    private TargetTerms terms;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Baseline baseline;

    /** What is told here is in the hands of {@code reported}; this is what holds of it now. */
    @Formula("(select told.statement from reported_value told where told.contract_house = contract_house"
            + " and told.contract_year = contract_year and told.target_code = code and told.holds)")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Reported reported;

    protected Target() {}

    public Target(Id id, Place place, TargetTerms terms, @Nullable Baseline baseline) {
        this.id = id;
        this.place = place;
        this.terms = terms;
        this.baseline = baseline;
    }

    Target carriedOverTo(int year) {
        return new Target(new Id(id.contract().in(year), code()), place, terms.dueIn(year), null);
    }

    /** Asks for another value from now on. */
    public void askFor(BigDecimal value) {
        terms = terms.askingFor(code(), value);
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

    /** How far the reported value is on the way. */
    public @Nullable BigDecimal percentReported() {
        return reported == null ? null : percentOf(reported);
    }

    /** How far a stated value is on the way, where it is of what the target asks for. */
    public @Nullable BigDecimal percentOf(Reported stated) {
        return stated.unit() == terms.unit() ? percentReached(stated.value()) : null;
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

    /** What was told and approved of it last, beside which a computed figure stands; null where nothing was. */
    public @Nullable Reported reported() {
        return reported;
    }
}
