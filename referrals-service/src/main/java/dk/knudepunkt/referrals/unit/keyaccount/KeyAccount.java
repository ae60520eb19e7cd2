package dk.knudepunkt.referrals.unit.keyaccount;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit as the house takes care of it. */
@Entity
class KeyAccount {

    static final int FEWEST_MEETINGS = 2;
    static final int MOST_MEETINGS = 8;

    private static final int DAYS_OF_A_YEAR = 365;

    @Id
    private String unitCode;

    @Version
    private long version;

    /** Subject of the key account manager. */
    private @Nullable String managerId;

    private int meetingsPerYear;
    private LocalDate since;

    protected KeyAccount() {}

    /**
     * Gives the account to a manager.
     *
     * @param meetingsPerYear two to eight, by the unit's wish
     */
    void entrust(@Nullable String manager, int meetingsPerYear) {
        if (meetingsPerYear < FEWEST_MEETINGS || meetingsPerYear > MOST_MEETINGS) {
            throw new IllegalArgumentException("Between two and eight meetings a year");
        }
        this.managerId = manager;
        this.meetingsPerYear = meetingsPerYear;
    }

    /** A year's even share after the latest meeting, or after the account began when there has been none. */
    LocalDate nextMeetingDue(Optional<LocalDate> latest) {
        return latest.orElse(since).plusDays(DAYS_OF_A_YEAR / meetingsPerYear);
    }

    String unitCode() {
        return unitCode;
    }

    long version() {
        return version;
    }

    Optional<String> managerId() {
        return Optional.ofNullable(managerId);
    }

    int meetingsPerYear() {
        return meetingsPerYear;
    }
}
