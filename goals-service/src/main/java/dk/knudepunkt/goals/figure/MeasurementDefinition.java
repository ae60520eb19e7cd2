package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.feed.Measurement;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How a target is counted: what of the contract's year counts, and why so in words. A definition is never edited, only
 * followed by the next version; the highest one applies.
 */
@Entity
public class MeasurementDefinition {

    /** A version of a target's definition. */
    @Embeddable
    public record Id(int contractYear, String targetCode, int version) {}

    @EmbeddedId
    private Id id;

    @JdbcTypeCode(SqlTypes.JSON)
    private Measurement basis;

    @EmbeddedColumnNaming("wording_%s")
    private Wording wording;

    protected MeasurementDefinition() {}

    public MeasurementDefinition(Target.Id target, Measurement basis, Wording wording) {
        this.id = new Id(target.contractYear(), target.code(), 1);
        this.basis = basis;
        this.wording = wording;
    }

    /** The same definition for the carried-over target of a later year. */
    public MeasurementDefinition carriedOverTo(int year) {
        return new MeasurementDefinition(new Target.Id(year, targetCode()), basis, wording);
    }

    public String targetCode() {
        return id.targetCode();
    }

    public int version() {
        return id.version();
    }

    public Measurement basis() {
        return basis;
    }

    public Wording wording() {
        return wording;
    }
}
