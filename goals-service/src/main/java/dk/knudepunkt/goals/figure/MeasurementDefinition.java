package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.course.CourseKind;
import dk.knudepunkt.goals.course.CourseSelection;
import dk.knudepunkt.goals.funding.FundingFacts;
import dk.knudepunkt.goals.funding.FundingRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How a target is counted: the kinds of course whose completion in the contract's year counts, or what of funding does;
 * and why so in words. A definition is never edited, only followed by the next version; the highest one applies.
 */
@Entity
public class MeasurementDefinition {

    /** A version of a target's definition. */
    @Embeddable
    public record Id(int contractYear, String targetCode, int version) {}

    @EmbeddedId
    private Id id;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<CourseKind> courseKinds;

    private @Nullable FundingRule funding;

    @EmbeddedColumnNaming("wording_%s")
    private Wording wording;

    protected MeasurementDefinition() {}

    public MeasurementDefinition(
            Target.Id target, Set<CourseKind> courseKinds, @Nullable FundingRule funding, Wording wording) {
        this.id = new Id(target.contractYear(), target.code(), 1);
        this.courseKinds = Set.copyOf(courseKinds);
        this.funding = funding;
        this.wording = wording;
    }

    /** The same definition for the carried-over target of a later year. */
    public MeasurementDefinition carriedOverTo(int year) {
        return new MeasurementDefinition(new Target.Id(year, targetCode()), courseKinds, funding, wording);
    }

    /** The courses that count; what it leaves out of the same year is their complement. */
    CourseSelection counted(Contract contract) {
        return new CourseSelection(contract.firstDay(), contract.lastDay(), courseKinds);
    }

    Verdict verdict(CourseKind kind) {
        return courseKinds.contains(kind) ? Verdict.COUNTS : Verdict.OTHER_KIND;
    }

    /** Null where courses are counted. */
    public @Nullable FundingRule funding() {
        return funding;
    }

    /** The facts of funding that count, or those of the same year that do not. */
    static FundingFacts.Selection facts(FundingRule rule, Contract contract, boolean excluded) {
        return new FundingFacts.Selection(rule, contract.firstDay(), contract.lastDay(), excluded);
    }

    public String targetCode() {
        return id.targetCode();
    }

    public int version() {
        return id.version();
    }

    public Set<CourseKind> courseKinds() {
        return courseKinds;
    }

    public Wording wording() {
        return wording;
    }
}
