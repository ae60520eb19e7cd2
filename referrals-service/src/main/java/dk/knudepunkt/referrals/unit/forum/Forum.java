package dk.knudepunkt.referrals.unit.forum;

import dk.knudepunkt.referrals.unit.meeting.MeetingKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** A kind of meeting that is for all, with its cadence. */
@Entity
class Forum {

    static final int FEWEST_MEETINGS = 1;
    static final int MOST_MEETINGS = 12;

    private static final int DAYS_OF_A_YEAR = 365;

    @Id
    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Version
    private long version;

    private int meetingsPerYear;
    private LocalDate since;

    protected Forum() {}

    void meet(int timesAYear) {
        if (timesAYear < FEWEST_MEETINGS || timesAYear > MOST_MEETINGS) {
            throw new IllegalArgumentException("Between one and twelve meetings a year");
        }
        this.meetingsPerYear = timesAYear;
    }

    /** A year's even share after the latest meeting, or after the cadence began when there has been none since. */
    LocalDate nextMeetingDue(Optional<LocalDate> latest) {
        return latest.filter(day -> day.isAfter(since)).orElse(since).plusDays(DAYS_OF_A_YEAR / meetingsPerYear);
    }

    MeetingKind kind() {
        return kind;
    }

    long version() {
        return version;
    }

    int meetingsPerYear() {
        return meetingsPerYear;
    }
}
