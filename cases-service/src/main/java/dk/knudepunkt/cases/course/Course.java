package dk.knudepunkt.cases.course;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.account.Account;
import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CourseAction;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.cases.course.code.ReopenReason;
import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.cases.course.event.CourseEvent;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A company's course with a business developer. It came of a referral or was brought in, and ends completed, on a date that
 * decides which contract it counts in, or cancelled, and then counts nowhere. An end can be taken back.
 */
@Entity
public class Course {

    /** No house kept courses before; an older date is a slip of the pen. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CourseStatus status;

    @ManyToOne(optional = false)
    private Company company;

    @Embedded
    private Seat seat;

    @Enumerated(EnumType.STRING)
    private CourseKind courseKind;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_code")
    private Account account;

    @Enumerated(EnumType.STRING)
    private @Nullable Segment segment;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Theme> themes = Set.of();

    private String developerId;
    private LocalDate startedOn;
    private @Nullable LocalDate completedOn;
    private @Nullable LocalDate cancelledOn;

    @Enumerated(EnumType.STRING)
    private @Nullable CancelReason cancelReason;

    @Embedded
    private @Nullable Origin origin;

    private @Nullable String broughtInBy;

    protected Course() {}

    /** What every course begins with. */
    record Opening(
            Company company, Seat seat, CourseKind courseKind, String developerId, LocalDate startedOn, Focus focus) {

        Opening with(Focus other) {
            return new Opening(company, seat, courseKind, developerId, startedOn, other);
        }
    }

    /**
     * Who pays, and what it is about.
     *
     * @param segment as it was judged at the start; none when nobody did
     */
    record Focus(Account account, @Nullable Segment segment, Set<Theme> themes) {

        /** As long as nobody says more. */
        static Focus on(Account account) {
            return new Focus(account, null, Set.of());
        }

        Focus outFor(@Nullable Segment judged) {
            return new Focus(account, judged, themes);
        }
    }

    private Course(Opening opening, @Nullable Origin origin, @Nullable String broughtInBy) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.status = CourseStatus.OPEN;
        this.company = opening.company();
        this.seat = opening.seat();
        this.courseKind = opening.courseKind();
        this.developerId = opening.developerId();
        this.startedOn = opening.startedOn();
        this.account = opening.focus().account();
        this.segment = opening.focus().segment();
        this.themes = opening.focus().themes();
        this.origin = origin;
        this.broughtInBy = broughtInBy;
    }

    /** The course that follows when the house takes a referred company on. */
    static Course of(Origin referral, Opening opening) {
        return new Course(opening, referral, null);
    }

    /** A course that began elsewhere: a person or a system tells of it, today or long after its start. */
    static Course broughtIn(String by, Opening opening, LocalDate today) {
        if (!isBetween(EARLIEST, opening.startedOn(), today)) {
            throw CourseProblem.startOutOfRange(EARLIEST, today).at("/startedOn");
        }
        return new Course(opening, null, by);
    }

    CourseEvent.Opened opened(@Nullable UUID developer) {
        return new CourseEvent.Opened(
                id,
                referralId().orElse(null),
                unitCode().orElse(null),
                company.cvr(),
                seat.municipalityCode(),
                courseKind,
                developer,
                startedOn);
    }

    /** The company has had what the course promised. */
    CourseEvent.Completed complete(LocalDate on, LocalDate today) {
        allow(CourseAction.COMPLETION);
        if (!isBetween(startedOn, on, today)) {
            throw CourseProblem.completionOutOfRange(startedOn, today).at("/completedOn");
        }
        status = CourseStatus.COMPLETED;
        completedOn = on;
        return new CourseEvent.Completed(
                id,
                referralId().orElse(null),
                unitCode().orElse(null),
                company.cvr(),
                seat.municipalityCode(),
                courseKind,
                startedOn,
                on);
    }

    /** It ends without what it promised. */
    CourseEvent.Cancelled cancel(CancelReason reason, LocalDate on, Instant now) {
        allow(CourseAction.CANCELLATION);
        var today = Denmark.dateOf(now);
        if (!isBetween(startedOn, on, today)) {
            throw CourseProblem.cancellationOutOfRange(startedOn, today).at("/cancelledOn");
        }
        status = CourseStatus.CANCELLED;
        cancelledOn = on;
        cancelReason = reason;
        return new CourseEvent.Cancelled(
                id, referralId().orElse(null), unitCode().orElse(null), company.cvr(), reason, on, now);
    }

    /** It goes on: the end that it had does not hold from today. */
    CourseEvent.Reopened reopen(ReopenReason reason, Instant now) {
        allow(CourseAction.REOPENING);
        var superseded = endedOn().orElseThrow();
        status = CourseStatus.OPEN;
        completedOn = null;
        cancelledOn = null;
        cancelReason = null;
        return new CourseEvent.Reopened(
                id,
                referralId().orElse(null),
                unitCode().orElse(null),
                company.cvr(),
                superseded,
                reason,
                Denmark.dateOf(now),
                now);
    }

    /** What may be done to it as it stands. */
    Set<CourseAction> actions() {
        return status == CourseStatus.OPEN
                ? EnumSet.of(CourseAction.COMPLETION, CourseAction.CANCELLATION)
                : EnumSet.of(CourseAction.REOPENING);
    }

    private void allow(CourseAction action) {
        if (!actions().contains(action)) {
            throw CourseProblem.notNow(action, this).insteadOf(actions());
        }
    }

    /** An account has become known, or gives way to the pseudonym that stands for nobody. */
    void rename(String from, String to) {
        developerId = developerId.equals(from) ? to : developerId;
        broughtInBy = from.equals(broughtInBy) ? to : broughtInBy;
    }

    private static boolean isBetween(LocalDate first, LocalDate date, LocalDate last) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public CourseStatus status() {
        return status;
    }

    /** The company that the course was opened for; {@link Company#survivor} answers for it today. */
    public Company company() {
        return company;
    }

    Seat seat() {
        return seat;
    }

    /** Of the place of business, at the start. */
    public String municipalityCode() {
        return seat.municipalityCode();
    }

    public Account account() {
        return account;
    }

    /** As it was judged at the start; nothing where nobody did. */
    public Optional<Segment> segment() {
        return Optional.ofNullable(segment);
    }

    public Set<Theme> themes() {
        return Set.copyOf(themes);
    }

    public CourseKind courseKind() {
        return courseKind;
    }

    public String developerId() {
        return developerId;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public Optional<LocalDate> completedOn() {
        return Optional.ofNullable(completedOn);
    }

    Optional<LocalDate> cancelledOn() {
        return Optional.ofNullable(cancelledOn);
    }

    Optional<CancelReason> cancelReason() {
        return Optional.ofNullable(cancelReason);
    }

    /** The day after which nothing more is done in it, however it ended. */
    Optional<LocalDate> endedOn() {
        return completedOn().or(this::cancelledOn);
    }

    public Optional<UUID> referralId() {
        return Optional.ofNullable(origin).map(Origin::referralId);
    }

    Optional<String> referralReference() {
        return Optional.ofNullable(origin).map(Origin::referralReference);
    }

    public Optional<String> unitCode() {
        return Optional.ofNullable(origin).map(Origin::unitCode);
    }

    /** Subject of whoever brought it in; nobody did when it came of a referral. */
    Optional<String> broughtInBy() {
        return Optional.ofNullable(broughtInBy);
    }
}
