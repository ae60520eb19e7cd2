package dk.knudepunkt.funding.gearing;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** The house's turnover and operating funds of a year, in whole kroner. Each time they are stated is a revision. */
@Entity
class YearAccounts {

    @Id
    private UUID id;

    @Version
    private long version;

    private int year;
    private int revision;
    private long turnover;
    private long operatingFunds;

    protected YearAccounts() {}

    YearAccounts(int year) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.year = year;
    }

    /** What was stated, as others hear of it. */
    record Stated(UUID accountsId, int year, int revision, long turnover, long operatingFunds) {}

    Stated state(Gearing.Amounts amounts) {
        turnover = amounts.turnover();
        operatingFunds = amounts.operatingFunds();
        revision++;
        return new Stated(id, year, revision, turnover, operatingFunds);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    int year() {
        return year;
    }

    Gearing gearing() {
        return new Gearing(new Gearing.Amounts(turnover, operatingFunds));
    }
}
