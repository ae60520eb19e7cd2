package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.feed.Measurement;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How a target is counted: what of the contract's year counts, and why so in words. A definition is never edited, only
 * followed by the next version. Of those that hold on a day, and were known at a point in time, the highest applies; what two
 * versions come to cannot be compared.
 */
@Entity
public class MeasurementDefinition {

    /** A version of a target's definition. */
    @Embeddable
    public record Id(@EmbeddedColumnNaming("contract_%s") ContractKey contract, String targetCode, int version) {}

    /**
     * From when a version holds, and how it came about.
     *
     * @param owner the body that answers for it
     * @param cutOffDays how many days after its period what becomes known still counts; null without an end
     * @param reason why it is other than the one before; null where it is the first, or was shipped
     * @param recordedBy who wrote it down; null where it was shipped, like the instant, and then it was always known
     */
    @Embeddable
    public record Origin(
            LocalDate validFrom,
            String owner,
            @Nullable Integer cutOffDays,
            @Nullable String reason,
            @Nullable String recordedBy,
            @Nullable Instant recordedAt) {

        private Origin carriedOverTo(int year) {
            return new Origin(LocalDate.of(year, 1, 1), owner, cutOffDays, null, null, null);
        }
    }

    @EmbeddedId
    private Id id;

    @JdbcTypeCode(SqlTypes.JSON)
    private Measurement basis;

    @EmbeddedColumnNaming("wording_%s")
    private Wording wording;

    private Origin origin;

    protected MeasurementDefinition() {}

    public MeasurementDefinition(Target.Id target, int version, Measurement basis, Wording wording, Origin origin) {
        this.id = new Id(target.contract(), target.code(), version);
        this.basis = basis;
        this.wording = wording;
        this.origin = origin;
    }

    /** The same definition for the carried-over target of a later year. */
    public MeasurementDefinition carriedOverTo(int year) {
        return new MeasurementDefinition(
                new Target.Id(id.contract().in(year), targetCode()),
                version(),
                basis,
                wording,
                origin.carriedOverTo(year));
    }

    /** Whether it holds on the last day that is asked for, and was known by then. */
    boolean applies(Contract contract, Asking asking) {
        var last =
                asking.validTo() == null ? contract.lastDay() : asking.validTo().plusYears(basis.yearsBack());
        var isKnown =
                origin.recordedAt == null || asking.knownAt() == null || !origin.recordedAt.isAfter(asking.knownAt());
        return isKnown && !origin.validFrom.isAfter(last);
    }

    /** As known when its things are counted: as it is asked for, and not later than the cut-off. */
    @Nullable
    Instant knownAt(LocalDate periodEnds, @Nullable Instant asked) {
        if (origin.cutOffDays == null) {
            return asked;
        }
        var cutOff = periodEnds
                .plusDays(origin.cutOffDays + 1L)
                .atStartOfDay(Denmark.ZONE)
                .toInstant();
        return asked == null || asked.isAfter(cutOff) ? cutOff : asked;
    }

    /** Whether what the two come to cannot be compared. */
    public boolean breaksWith(MeasurementDefinition other) {
        return version() != other.version()
                && !(basis.equals(other.basis) && Objects.equals(origin.cutOffDays, other.origin.cutOffDays));
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

    public Origin origin() {
        return origin;
    }
}
