package dk.knudepunkt.cases.advice;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.advice.ExternalReferralEvent.About;
import dk.knudepunkt.cases.advice.ExternalReferralEvent.FollowedUp;
import dk.knudepunkt.cases.advice.ExternalReferralEvent.Guided;
import dk.knudepunkt.cases.advice.ExternalReferralEvent.Made;
import dk.knudepunkt.cases.advice.code.ExternalReferralStatus;
import dk.knudepunkt.cases.advice.code.ExternalTarget;
import dk.knudepunkt.cases.advice.code.TradeAdviser;
import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.cases.evaluation.code.ExternalUse;
import dk.knudepunkt.platform.time.DaySpan;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company was referred to somebody outside of the house in its course. */
@Entity
public class ExternalReferral {

    private static final int ASKED_AFTER_MONTHS = 6;
    private static final Duration LIFE = Duration.ofDays(60);
    private static final Duration RETRY = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Course course;

    @Enumerated(EnumType.STRING)
    private ExternalTarget target;

    @Enumerated(EnumType.STRING)
    private @Nullable TradeAdviser adviserKind;

    private @Nullable String recipient;

    @Enumerated(EnumType.STRING)
    private ExternalReferralStatus status;

    private LocalDate madeOn;
    private @Nullable LocalDate guidedOn;

    @ElementCollection
    @CollectionTable(name = "external_referral_answer", joinColumns = @JoinColumn(name = "external_referral_id"))
    @OrderBy("recordedAt")
    private List<FollowUp> followUps = new ArrayList<>();

    private @Nullable Instant askedAt;
    private @Nullable Instant answeredAt;

    private @Nullable Instant dueAt;

    protected ExternalReferral() {}

    private ExternalReferral(Course course, ReferExternally said, LocalDate today) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.course = course;
        this.target = said.target();
        this.adviserKind = said.adviserKind();
        this.recipient = said.recipient();
        this.status = ExternalReferralStatus.PLANNED;
        this.madeOn = said.madeOn();
        this.dueAt = asksAt(said.madeOn(), today);
    }

    /** Nobody is asked about what was so long ago that they could not answer in time any more. */
    private static @Nullable Instant asksAt(LocalDate madeOn, LocalDate today) {
        var on = followUpOn(madeOn);
        return on.isBefore(today.minusDays(LIFE.toDays()))
                ? null
                : on.atStartOfDay(Denmark.ZONE).toInstant();
    }

    private static LocalDate followUpOn(LocalDate madeOn) {
        return madeOn.plusMonths(ASKED_AFTER_MONTHS);
    }

    /** By when it is to be known whether the company used it: it is asked on a day, and from then on has time to say so. */
    LocalDate answerBy() {
        return askedAt == null ? followUpOn(madeOn) : Denmark.dateOf(askedAt.plus(LIFE));
    }

    /** Whether the company has said nothing yet. */
    boolean isUnanswered() {
        return followUps.isEmpty();
    }

    /** The Trade Council has two kinds of advisers, which count apart; nobody else has. */
    static ExternalReferral of(Course course, ReferExternally said, LocalDate today) {
        if (course.status() == CourseStatus.CANCELLED) {
            throw ExternalReferralProblem.courseCancelled();
        }
        if ((said.target() == ExternalTarget.TRADE_COUNCIL) != (said.adviserKind() != null)) {
            throw ExternalReferralProblem.adviserKind().at("/adviserKind");
        }
        new DaySpan(course.startedOn(), today)
                .require(
                        said.madeOn(),
                        (first, last) -> ExternalReferralProblem.madeOutOfRange(first, last)
                                .at("/madeOn"));
        return new ExternalReferral(course, said, today);
    }

    Made made(Instant now) {
        return new Made(about(), madeOn, now);
    }

    /** It has been there. */
    Guided guide(LocalDate on, Instant now) {
        if (status == ExternalReferralStatus.GUIDED) {
            throw ExternalReferralProblem.guided();
        }
        var today = Denmark.dateOf(now);
        new DaySpan(madeOn, today)
                .require(
                        on,
                        (first, last) -> ExternalReferralProblem.guidedOutOfRange(first, last)
                                .at("/guidedOn"));
        status = ExternalReferralStatus.GUIDED;
        guidedOn = on;
        return new Guided(about(), on, now);
    }

    /** The company says whether it used it; what it said before stays. */
    FollowedUp followUp(ExternalUse answer, Instant now) {
        var today = Denmark.dateOf(now);
        followUps.add(new FollowUp(answer, today, now));
        return new FollowedUp(about(), answer, today, now);
    }

    /** Somebody clicked the address of the letter: once. */
    FollowedUp answer(ExternalUse answer, Instant now) {
        requireOpen(now);
        answeredAt = now;
        return followUp(answer, now);
    }

    void requireOpen(Instant now) {
        if (answeredAt != null) {
            throw ExternalReferralProblem.answered();
        }
        if (askedAt == null || !now.isBefore(askedAt.plus(LIFE))) {
            throw ExternalReferralProblem.expired();
        }
    }

    /** Nobody asks about a course that came to nothing. */
    boolean isWorthAsking() {
        return course.status() != CourseStatus.CANCELLED;
    }

    void asked(Instant now) {
        askedAt = now;
        dueAt = null;
    }

    void notAsked() {
        dueAt = null;
    }

    void later(Instant now) {
        dueAt = now.plus(RETRY);
    }

    private About about() {
        return new About(id, course.id(), course.company().cvr(), target, adviserKind);
    }

    /** Whom it was is not known any more; where it was, and whether it was used, stays. */
    public void forgetRecipient() {
        recipient = null;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public Course course() {
        return course;
    }

    ExternalTarget target() {
        return target;
    }

    Optional<TradeAdviser> adviserKind() {
        return Optional.ofNullable(adviserKind);
    }

    /** Who it is there, by name. */
    public Optional<String> recipient() {
        return Optional.ofNullable(recipient);
    }

    ExternalReferralStatus status() {
        return status;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    Optional<LocalDate> guidedOn() {
        return Optional.ofNullable(guidedOn);
    }

    Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    /** When it is to be asked about; absent when it was, or never will be. */
    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** What the company said, the first first. */
    List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }
}
