package dk.knudepunkt.cases.course;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.account.Account;
import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CorrectReason;
import dk.knudepunkt.cases.course.code.CourseAction;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.cases.course.code.PauseReason;
import dk.knudepunkt.cases.course.code.ReopenReason;
import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.cases.course.event.CourseEvent;
import dk.knudepunkt.cases.course.event.CourseFacts;
import dk.knudepunkt.cases.developer.Guide;
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
import java.util.Objects;
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
    private @Nullable LocalDate pausedOn;
    private @Nullable LocalDate cancelledOn;

    @Enumerated(EnumType.STRING)
    private @Nullable CancelReason cancelReason;

    @Embedded
    private @Nullable Origin origin;

    private @Nullable String broughtInBy;
    private @Nullable String system;
    private @Nullable String externalId;

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

    /** All that can be corrected, as it is to stand afterwards. */
    record Correction(
            LocalDate startedOn, @Nullable LocalDate completedOn, CourseKind courseKind, Seat seat, Focus focus) {}

    private Course(Opening opening, @Nullable Origin origin, @Nullable String broughtInBy) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.status = CourseStatus.OPEN;
        this.company = opening.company();
        this.seat = opening.seat();
        this.courseKind = opening.courseKind();
        this.developerId = opening.developerId();
        this.startedOn = opening.startedOn();
        focus(opening.focus());
        this.origin = origin;
        this.broughtInBy = broughtInBy;
    }

    /** The course that follows when the house takes a referred company on. */
    static Course of(Origin referral, Opening opening) {
        return new Course(opening, referral, null);
    }

    /** A course that began elsewhere: a person or a system tells of it, today or long after its start. */
    static Course broughtIn(String by, Opening opening, LocalDate today) {
        checkStart(opening.startedOn(), today);
        return new Course(opening, null, by);
    }

    /** Whether the house has taken the company on anew after this course was given up. */
    boolean isFollowedBy(Origin acceptance) {
        return status == CourseStatus.CANCELLED && origin != null && origin.isBefore(acceptance);
    }

    /** Another system calls it this, and tells of it once. */
    void knownElsewhere(String inSystem, String id) {
        system = inSystem;
        externalId = id;
    }

    CourseEvent.Opened opened(@Nullable UUID developer, Instant now) {
        return new CourseEvent.Opened(id, referral(), unit(), company.cvr(), facts(), developer, now);
    }

    /** The company has had what the course promised. */
    CourseEvent.Completed complete(LocalDate on, Instant now) {
        allow(CourseAction.COMPLETION);
        var today = Denmark.dateOf(now);
        if (!isBetween(startedOn, on, today)) {
            throw CourseProblem.completionOutOfRange(startedOn, today).at("/completedOn");
        }
        status = CourseStatus.COMPLETED;
        completedOn = on;
        return new CourseEvent.Completed(id, referral(), unit(), company.cvr(), facts(), on, now);
    }

    /** It ends without what it promised. */
    CourseEvent.Cancelled cancel(CancelReason reason, LocalDate on, Instant now) {
        allow(CourseAction.CANCELLATION);
        var today = Denmark.dateOf(now);
        if (!isBetween(startedOn, on, today)) {
            throw CourseProblem.cancellationOutOfRange(startedOn, today).at("/cancelledOn");
        }
        status = CourseStatus.CANCELLED;
        pausedOn = null;
        cancelledOn = on;
        cancelReason = reason;
        return new CourseEvent.Cancelled(id, referral(), unit(), company.cvr(), reason, on, now);
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
                id, referral(), unit(), company.cvr(), superseded, reason, Denmark.dateOf(now), now);
    }

    /** It rests. */
    CourseEvent.Paused pause(PauseReason reason, LocalDate on, Instant now) {
        allow(CourseAction.PAUSE);
        var today = Denmark.dateOf(now);
        if (!isBetween(startedOn, on, today)) {
            throw CourseProblem.pauseOutOfRange(startedOn, today).at("/pausedOn");
        }
        status = CourseStatus.PAUSED;
        pausedOn = on;
        return new CourseEvent.Paused(id, reason, on, now);
    }

    /** It goes on after a rest. */
    CourseEvent.Resumed resume(LocalDate on, Instant now) {
        allow(CourseAction.RESUMPTION);
        var today = Denmark.dateOf(now);
        var since = pausedOn().orElseThrow();
        if (!isBetween(since, on, today)) {
            throw CourseProblem.resumptionOutOfRange(since, today).at("/resumedOn");
        }
        status = CourseStatus.OPEN;
        pausedOn = null;
        return new CourseEvent.Resumed(id, on, now);
    }

    /** Another business developer has it from today. */
    CourseEvent.Transferred transfer(Guide from, Guide to, Instant now) {
        allow(CourseAction.TRANSFER);
        if (to.account().equals(developerId)) {
            throw CourseProblem.developerUnchanged().at("/developerId");
        }
        developerId = to.account();
        return new CourseEvent.Transferred(
                id,
                referral(),
                unit(),
                company.cvr(),
                from.pseudonym(),
                Objects.requireNonNull(to.pseudonym()),
                Denmark.dateOf(now),
                now);
    }

    /** What was a contact becomes a plan, and counts as that alone. */
    CourseEvent.Corrected becomePlan(CourseKind plan, Instant now) {
        allow(CourseAction.KIND_CHANGE);
        if (plan == CourseKind.SHORT) {
            throw CourseProblem.noPlan().at("/courseKind");
        }
        var before = said();
        courseKind = plan;
        return corrected(before, CourseAction.KIND_CHANGE, "KIND_CHANGED", now);
    }

    /** Something else holds, and has held, than was said. */
    CourseEvent.Corrected correct(Correction right, CorrectReason reason, Instant now) {
        allow(CourseAction.CORRECTION);
        var today = Denmark.dateOf(now);
        checkStart(right.startedOn(), today);
        var end = right.completedOn();
        if (end != null && status != CourseStatus.COMPLETED) {
            throw CourseProblem.notCompleted().at("/completedOn");
        }
        if (end != null && !isBetween(right.startedOn(), end, today)) {
            throw CourseProblem.completionOutOfRange(right.startedOn(), today).at("/completedOn");
        }
        if (pausedOn != null && pausedOn.isBefore(right.startedOn())) {
            throw CourseProblem.startOutOfRange(EARLIEST, pausedOn).at("/startedOn");
        }
        if (right.equals(new Correction(startedOn, completedOn, courseKind, seat, focus()))) {
            throw CourseProblem.nothingCorrected();
        }
        var before = said();
        startedOn = right.startedOn();
        completedOn = end;
        courseKind = right.courseKind();
        seat = right.seat();
        focus(right.focus());
        return corrected(before, CourseAction.CORRECTION, reason.name(), now);
    }

    private CourseEvent.Corrected corrected(
            CourseEvent.Superseded before, CourseAction action, String reason, Instant now) {
        return new CourseEvent.Corrected(
                id,
                referral(),
                unit(),
                company.cvr(),
                facts(),
                completedOn,
                before,
                action,
                reason,
                Denmark.dateOf(now),
                now);
    }

    private CourseEvent.Superseded said() {
        return new CourseEvent.Superseded(facts(), completedOn);
    }

    private CourseFacts facts() {
        return new CourseFacts(
                seat.municipalityCode(),
                seat.headOfficeCode(),
                courseKind,
                account.kind(),
                segment,
                themes.stream().sorted().toList(),
                startedOn);
    }

    private @Nullable UUID referral() {
        return referralId().orElse(null);
    }

    private @Nullable String unit() {
        return unitCode().orElse(null);
    }

    private void focus(Focus focus) {
        account = focus.account();
        segment = focus.segment();
        themes = focus.themes();
    }

    /** What may be done to it as it stands. */
    Set<CourseAction> actions() {
        return switch (status) {
            case OPEN -> {
                var open = EnumSet.of(
                        CourseAction.COMPLETION,
                        CourseAction.CANCELLATION,
                        CourseAction.PAUSE,
                        CourseAction.TRANSFER,
                        CourseAction.CORRECTION);
                if (courseKind == CourseKind.SHORT) {
                    open.add(CourseAction.KIND_CHANGE);
                }
                yield open;
            }
            case PAUSED ->
                EnumSet.of(
                        CourseAction.RESUMPTION,
                        CourseAction.CANCELLATION,
                        CourseAction.TRANSFER,
                        CourseAction.CORRECTION);
            case COMPLETED -> EnumSet.of(CourseAction.REOPENING, CourseAction.CORRECTION);
            case CANCELLED -> EnumSet.of(CourseAction.REOPENING);
        };
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

    /** Refuses a day on which no course can have started. */
    static void checkStart(LocalDate day, LocalDate today) {
        if (!isBetween(EARLIEST, day, today)) {
            throw CourseProblem.startOutOfRange(EARLIEST, today).at("/startedOn");
        }
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

    Focus focus() {
        return new Focus(account, segment, themes);
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

    Optional<LocalDate> pausedOn() {
        return Optional.ofNullable(pausedOn);
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

    /** What the system that told of it is called; nothing where none did. */
    Optional<String> system() {
        return Optional.ofNullable(system);
    }

    /** What that system calls it. */
    Optional<String> externalId() {
        return Optional.ofNullable(externalId);
    }
}
