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
import dk.knudepunkt.cases.course.code.Programme;
import dk.knudepunkt.cases.course.code.ReopenReason;
import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.cases.course.event.CourseEvent;
import dk.knudepunkt.cases.course.part.Correction;
import dk.knudepunkt.cases.course.part.Focus;
import dk.knudepunkt.cases.course.part.Opening;
import dk.knudepunkt.cases.course.part.Origin;
import dk.knudepunkt.cases.course.part.Seat;
import dk.knudepunkt.cases.developer.Guide;
import dk.knudepunkt.platform.time.DaySpan;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    @Embedded
    private Stand stand;

    @ManyToOne(optional = false)
    private Company company;

    @Embedded
    private Seat seat;

    @Enumerated(EnumType.STRING)
    private CourseKind courseKind;

    @Embedded
    private Focus focus;

    private String developerId;
    private LocalDate startedOn;

    @Embedded
    private @Nullable Origin origin;

    private @Nullable String broughtInBy;
    private @Nullable String system;
    private @Nullable String externalId;

    protected Course() {}

    private Course(Opening opening, @Nullable Origin origin, @Nullable String broughtInBy) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.stand = Stand.OPEN;
        this.company = opening.company();
        this.seat = opening.seat();
        this.courseKind = opening.courseKind();
        this.developerId = opening.developerId();
        this.startedOn = opening.startedOn();
        this.focus = opening.focus();
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
        return status() == CourseStatus.CANCELLED && origin != null && origin.isBefore(acceptance);
    }

    /** Another system calls it this, and tells of it once. */
    void knownElsewhere(String inSystem, String id) {
        system = inSystem;
        externalId = id;
    }

    /** @param programme that the company is enrolled in from the start */
    CourseEvent.Opened opened(@Nullable UUID developer, @Nullable Programme programme, Instant now) {
        return news().opened(developer, programme, now);
    }

    /** The company has had what the course promised. */
    CourseEvent.Completed complete(LocalDate on, Instant now) {
        allow(CourseAction.COMPLETION);
        stand = stand.completed(on, daysUntil(now));
        return news().completed(on, now);
    }

    /** It ends without what it promised. */
    CourseEvent.Cancelled cancel(CancelReason reason, LocalDate on, Instant now) {
        allow(CourseAction.CANCELLATION);
        stand = stand.cancelled(reason, on, daysUntil(now));
        return news().cancelled(reason, on, now);
    }

    /** It goes on: the end that it had does not hold from today. */
    CourseEvent.Reopened reopen(ReopenReason reason, Instant now) {
        allow(CourseAction.REOPENING);
        var superseded = endedOn().orElseThrow();
        stand = Stand.OPEN;
        return news().reopened(superseded, reason, now);
    }

    /** It rests. */
    CourseEvent.Paused pause(PauseReason reason, LocalDate on, Instant now) {
        allow(CourseAction.PAUSE);
        stand = stand.paused(on, daysUntil(now));
        return new CourseEvent.Paused(id, reason, on, now);
    }

    /** It goes on after a rest. */
    CourseEvent.Resumed resume(LocalDate on, Instant now) {
        allow(CourseAction.RESUMPTION);
        stand = stand.resumed(on, Denmark.dateOf(now));
        return new CourseEvent.Resumed(id, on, now);
    }

    /** Another business developer has it from today. */
    CourseEvent.Transferred transfer(Guide from, Guide to, Instant now) {
        allow(CourseAction.TRANSFER);
        if (to.account().equals(developerId)) {
            throw CourseProblem.developerUnchanged().at("/developerId");
        }
        developerId = to.account();
        return news().transferred(from, to, now);
    }

    /** What was a contact becomes a plan, and counts as that alone. */
    CourseEvent.Corrected becomePlan(CourseKind plan, Instant now) {
        allow(CourseAction.KIND_CHANGE);
        if (plan == CourseKind.SHORT) {
            throw CourseProblem.noPlan().at("/courseKind");
        }
        var before = news().said();
        courseKind = plan;
        return news().corrected(before, CourseAction.KIND_CHANGE, "KIND_CHANGED", now);
    }

    /** Something else holds, and has held, than was said. */
    CourseEvent.Corrected correct(Correction right, CorrectReason reason, Instant now) {
        allow(CourseAction.CORRECTION);
        var today = Denmark.dateOf(now);
        checkStart(right.startedOn(), today);
        var standing = stand.corrected(right.startedOn(), right.completedOn(), today, EARLIEST);
        if (right.equals(new Correction(startedOn, stand.completedOn(), courseKind, seat, focus))) {
            throw CourseProblem.nothingCorrected();
        }
        var before = news().said();
        stand = standing;
        startedOn = right.startedOn();
        courseKind = right.courseKind();
        seat = right.seat();
        focus = right.focus();
        return news().corrected(before, CourseAction.CORRECTION, reason.name(), now);
    }

    private CourseNews news() {
        return new CourseNews(this);
    }

    /** What may be done to it as it stands. */
    Set<CourseAction> actions() {
        return stand.actions(courseKind);
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
        new DaySpan(EARLIEST, today)
                .require(
                        day,
                        (first, last) ->
                                CourseProblem.startOutOfRange(first, last).at("/startedOn"));
    }

    private DaySpan daysUntil(Instant now) {
        return new DaySpan(startedOn, Denmark.dateOf(now));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public CourseStatus status() {
        return stand.status();
    }

    /** The company that the course was opened for; {@link Company#survivor} answers for it today. */
    public Company company() {
        return company;
    }

    Focus focus() {
        return focus;
    }

    Seat seat() {
        return seat;
    }

    /** Of the place of business, at the start. */
    public String municipalityCode() {
        return seat.municipalityCode();
    }

    public Account account() {
        return focus.account();
    }

    /** As it was judged at the start; nothing where nobody did. */
    public Optional<Segment> segment() {
        return Optional.ofNullable(focus.segment());
    }

    public Set<Theme> themes() {
        return Set.copyOf(focus.themes());
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
        return Optional.ofNullable(stand.completedOn());
    }

    Stand stand() {
        return stand;
    }

    /** Whether it has ended, however. */
    public boolean isOver() {
        return endedOn().isPresent();
    }

    /** The day after which nothing more is done in it, however it ended. */
    public Optional<LocalDate> endedOn() {
        return stand.endedOn();
    }

    public Optional<UUID> referralId() {
        return Optional.ofNullable(origin).map(Origin::referralId);
    }

    /** The number of the referral that it came of. */
    public Optional<String> referralReference() {
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
