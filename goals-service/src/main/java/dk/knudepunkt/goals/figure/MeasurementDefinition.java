package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.course.CourseKind;
import dk.knudepunkt.goals.course.CourseSelection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How a target is counted: the kinds of course whose completion in the contract's year counts, and why so in words. A
 * definition is never edited, only followed by the next version; the highest one applies.
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

    @EmbeddedColumnNaming("wording_%s")
    private Wording wording;

    protected MeasurementDefinition() {}

    public MeasurementDefinition(Target.Id target, Set<CourseKind> courseKinds, Wording wording) {
        this(new Id(target.contractYear(), target.code(), 1), courseKinds, wording);
    }

    private MeasurementDefinition(Id id, Set<CourseKind> courseKinds, Wording wording) {
        this.id = id;
        this.courseKinds = Set.copyOf(courseKinds);
        this.wording = wording;
    }

    /** The same definition for the carried-over target of a later year. */
    public MeasurementDefinition carriedOverTo(int year) {
        return new MeasurementDefinition(new Target.Id(year, targetCode()), courseKinds, wording);
    }

    /** The courses that count; what it leaves out of the same year is their complement. */
    CourseSelection counted(Contract contract) {
        return new CourseSelection(contract.firstDay(), contract.lastDay(), courseKinds);
    }

    Verdict verdict(CourseKind kind) {
        return courseKinds.contains(kind) ? Verdict.COUNTS : Verdict.OTHER_KIND;
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
