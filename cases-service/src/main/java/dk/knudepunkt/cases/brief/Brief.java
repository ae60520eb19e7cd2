package dk.knudepunkt.cases.brief;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the referral of a course said. Personal data. */
@Entity
public class Brief {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final int LONGEST_WAIT = 6;

    @Id
    private UUID courseId;

    private UUID referralId;

    @Enumerated(EnumType.STRING)
    private BriefState state;

    private @Nullable String need;
    private @Nullable String wishes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> topics = List.of();

    private boolean jointVisit;
    private @Nullable String contactName;
    private @Nullable String contactEmail;
    private @Nullable String contactPhone;

    @SuppressWarnings("UnusedVariable") // Queries ask for it.
    private @Nullable Instant fetchAfter;

    private int tries;

    protected Brief() {}

    Brief(UUID courseId, UUID referralId, Instant now) {
        this.courseId = courseId;
        this.referralId = referralId;
        this.state = BriefState.ON_ITS_WAY;
        this.fetchAfter = now;
    }

    void arrived(Told told) {
        state = BriefState.THERE;
        fetchAfter = null;
        need = told.request().need();
        wishes = told.request().wishes();
        topics = told.request().topics();
        jointVisit = told.request().jointVisit();
        contactName = told.contact().name();
        contactEmail = told.contact().email();
        contactPhone = told.contact().phone();
    }

    /** Nobody answered: asked again after twice as long each time, up to some minutes. */
    void notYet(Instant now) {
        fetchAfter = now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(tries, LONGEST_WAIT)));
        tries++;
    }

    /** Nothing of what was said is left. */
    public void forget() {
        state = BriefState.FORGOTTEN;
        fetchAfter = null;
        need = null;
        wishes = null;
        topics = List.of();
        contactName = null;
        contactEmail = null;
        contactPhone = null;
    }

    public UUID courseId() {
        return courseId;
    }

    UUID referralId() {
        return referralId;
    }

    BriefState state() {
        return state;
    }

    @Nullable
    String need() {
        return need;
    }

    @Nullable
    String wishes() {
        return wishes;
    }

    List<String> topics() {
        return topics;
    }

    boolean jointVisit() {
        return jointVisit;
    }

    @Nullable
    String contactName() {
        return contactName;
    }

    @Nullable
    String contactEmail() {
        return contactEmail;
    }

    @Nullable
    String contactPhone() {
        return contactPhone;
    }
}
