package dk.knudepunkt.referrals.unit.adviser;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who advises companies for a unit, from a day and until another or for good. Personal data. */
@Entity
public class Adviser {

    @Id
    private UUID id;

    @Version
    private long version;

    private String unitCode;

    @Embedded
    private AdviserCard card;

    private LocalDate activeFrom;

    /** The first day on which they no longer are. */
    private @Nullable LocalDate activeTo;

    protected Adviser() {}

    Adviser(String unitCode, AdviserCard card, LocalDate activeFrom, @Nullable LocalDate activeTo) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.unitCode = unitCode;
        change(card, activeFrom, activeTo);
    }

    final void change(AdviserCard changed, LocalDate from, @Nullable LocalDate to) {
        if (to != null && !from.isBefore(to)) {
            throw AdviserProblem.endsEarly().at("/activeTo");
        }
        card = changed;
        activeFrom = from;
        activeTo = to;
    }

    boolean isActiveOn(LocalDate day) {
        return !day.isBefore(activeFrom) && (activeTo == null || day.isBefore(activeTo));
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public String unitCode() {
        return unitCode;
    }

    public AdviserCard card() {
        return card;
    }

    LocalDate activeFrom() {
        return activeFrom;
    }

    @Nullable
    LocalDate activeTo() {
        return activeTo;
    }
}
