package dk.knudepunkt.referrals.referral;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.referrals.promise.policy.Pin;
import dk.knudepunkt.referrals.promise.policy.Promised;
import dk.knudepunkt.referrals.referral.code.Channel;
import dk.knudepunkt.referrals.referral.code.CourseKind;
import dk.knudepunkt.referrals.referral.code.DeclineReason;
import dk.knudepunkt.referrals.referral.code.ForwardTarget;
import dk.knudepunkt.referrals.referral.code.GivenCourseStatus;
import dk.knudepunkt.referrals.referral.code.ReferralEnd;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import dk.knudepunkt.referrals.referral.code.ReopenReason;
import dk.knudepunkt.referrals.referral.history.EventKind;
import dk.knudepunkt.referrals.referral.history.ReferralEvent;
import dk.knudepunkt.referrals.unit.developer.Guide;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * A company that a unit of local business service hands to the house, which promises to handle it within 24 hours. It is
 * handled by a typed outcome and comes to a named end; the unit is told of each step.
 */
@Entity
public class Referral implements Referrals.Listed {

    @Id
    private UUID id;

    private long number;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    private String unitCode;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Embedded
    private Company company;

    @Embedded
    private ContactPerson contactPerson;

    @Embedded
    private Request request;

    /** The unit's adviser who sent it, where that is known. */
    private @Nullable UUID adviserId;

    private String submittedBy;
    private Instant submittedAt;
    private Instant dueAt;

    @Embedded
    private Pin pin;

    @Embedded
    private @Nullable Outcome outcome;

    @Embedded
    private ReferralProgress progress = ReferralProgress.NONE;

    private @Nullable Instant endedAt;

    /** When somebody has to be told next that the time runs out; nobody who writes on the referral need know of it. */
    @OptimisticLock(excluded = true)
    @SuppressWarnings("UnusedVariable") // read by the sweep, in SQL
    private @Nullable Instant nextStepAt;

    /** Of the time, at which somebody was told last; in the hands of the sweep. */
    @Column(insertable = false, updatable = false)
    private @Nullable Integer toldPercent;

    /** When retention, or a person's wish, took away who it was about. */
    private @Nullable Instant erasedAt;

    protected Referral() {}

    Referral(long number, Submission submission, String submittedBy, Instant submittedAt, Promised promised) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.number = number;
        this.status = ReferralStatus.SUBMITTED;
        this.unitCode = submission.unitCode();
        this.channel = submission.channel();
        this.company = submission.company();
        this.contactPerson = submission.contactPerson();
        this.request = submission.request();
        this.adviserId = submission.adviserId();
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
        this.pin = promised.pin();
        this.dueAt = promised.dueAt();
        this.nextStepAt = promised.nextStepAt();
    }

    ReferralEvent.Submitted submitted() {
        return new ReferralEvent.Submitted(
                id, reference(), unitCode, company.municipalityCode(), channel, submittedAt, dueAt);
    }

    /** The house must know more; until the unit answers, the promise waits. */
    ReferralEvent.Asked ask(String question, Instant at) {
        move(ReferralAction.QUESTION, ReferralStatus.QUESTION);
        progress = progress.asked(at);
        return new ReferralEvent.Asked(id, unitCode, question, at);
    }

    /** The ball is back with the house, which has as much time left as when it asked. */
    ReferralEvent.Answered answer(String answer, Instant at, Instant due) {
        move(ReferralAction.ANSWER, ReferralStatus.SUBMITTED);
        dueAt = due;
        return new ReferralEvent.Answered(id, unitCode, answer, at, dueAt);
    }

    /** The house takes the company on: a course of this kind with this business developer. */
    ReferralEvent.Accepted accept(CourseKind kind, Guide developer, Instant at) {
        move(ReferralAction.ACCEPTANCE, ReferralStatus.ACCEPTED);
        outcome = Outcome.acceptance(kind, developer.subject(), at);
        return new ReferralEvent.Accepted(
                id, reference(), unitCode, company.cvr(), company.municipalityCode(), kind, developer, at);
    }

    /** The company belongs with another actor, who has been told. */
    ReferralEvent.Forwarded forward(ForwardTarget target, String comment, Instant at) {
        move(ReferralAction.FORWARDING, ReferralStatus.FORWARDED);
        outcome = Outcome.forwarding(target, at);
        return new ReferralEvent.Forwarded(id, unitCode, target, comment, at);
    }

    /** The house does not take the company on, and says why. */
    ReferralEvent.Declined decline(DeclineReason reason, String comment, Instant at) {
        move(ReferralAction.DECLINE, ReferralStatus.DECLINED);
        outcome = Outcome.decline(reason, comment, at);
        endedAt = at;
        return new ReferralEvent.Declined(id, unitCode, reason, comment, at);
    }

    /** Handles nothing, but counts towards giving up. */
    ReferralEvent.ContactAttempted attemptContact(@Nullable String comment, Instant at) {
        allow(ReferralAction.CONTACT_ATTEMPT);
        progress = progress.attempted();
        return new ReferralEvent.ContactAttempted(id, progress.contactAttempts(), comment, at);
    }

    ReferralEvent.Closed close(ReferralEnd end, @Nullable String comment, Instant at) {
        allow(ReferralAction.CLOSURE);
        ReferralProblem.refuseUnlessOpen(this, end);
        move(ReferralAction.CLOSURE, end.status());
        end(at);
        return new ReferralEvent.Closed(id, unitCode, end, comment, at);
    }

    /** The unit takes it back, as long as the house has not answered. */
    ReferralEvent.Withdrawn withdraw(@Nullable String comment, Instant at) {
        move(ReferralAction.WITHDRAWAL, ReferralStatus.WITHDRAWN);
        end(at);
        return new ReferralEvent.Withdrawn(id, unitCode, comment, at);
    }

    /** Begins anew, with the time that was left; what was before stands in the log only. */
    ReferralEvent.Reopened reopen(ReopenReason reason, String comment, Instant at, Instant due) {
        move(ReferralAction.REOPENING, ReferralStatus.SUBMITTED);
        outcome = null;
        endedAt = null;
        progress = ReferralProgress.NONE;
        dueAt = due;
        return new ReferralEvent.Reopened(id, unitCode, reason, comment, at, dueAt);
    }

    /** Heard from cases: a completed course is what the company was helped with, until it goes on after all. */
    List<ReferralEvent> hearOfCourse(CourseNews news, Instant at) {
        var known = progress.course();
        if (known != null && news.confirms(known)) {
            progress = progress.heard(known.saidAgain(news.saidAt()));
        }
        if (!news.isNewTo(known)) {
            return List.of();
        }
        progress = progress.heard(news.course());
        var event = new ReferralEvent.CourseHeardOf(id, news.courseId(), news.happened(), news.reason(), at);
        if (news.happened() == EventKind.COURSE_COMPLETED && status == ReferralStatus.ACCEPTED) {
            return List.of(event, close(ReferralEnd.HELPED, null, at));
        }
        var isHelpNoMore = known != null
                && known.status() == GivenCourseStatus.COMPLETED
                && news.status() != GivenCourseStatus.COMPLETED;
        var goesOn = news.happened() == EventKind.COURSE_REOPENED || isHelpNoMore;
        if (goesOn && status == ReferralStatus.HELPED && erasedAt == null) {
            status = ReferralStatus.ACCEPTED;
            endedAt = null;
        }
        return List.of(event);
    }

    /** Keeps when somebody has to be told next, as the clock says. */
    public void tellNextAt(@Nullable Instant at) {
        nextStepAt = at;
    }

    /** Percent of the time at which somebody was told last; null where nobody was. */
    public @Nullable Integer toldPercent() {
        return toldPercent;
    }

    /** Whether the house needs nothing more of whom it is about: also when another actor has the company now. */
    public boolean isOver() {
        return endedAt != null || status == ReferralStatus.FORWARDED;
    }

    /** Who it was about and what was written goes; codes and times stay, so that every figure is the same as before. */
    public void erase(Instant at) {
        company = company.withoutContact();
        contactPerson = ContactPerson.ERASED;
        request = request.withoutWords();
        outcome = outcome == null ? null : outcome.withoutWords();
        adviserId = null;
        erasedAt = at;
    }

    /** The house no longer knows who guided the company. */
    public void forgetDeveloper(Guide developer) {
        outcome = outcome == null ? null : outcome.by(developer.pseudonym().toString());
    }

    /** Nobody writes on what was erased: it would be kept for good. */
    void requireKept() {
        if (erasedAt != null) {
            throw ReferralProblem.erased(this);
        }
    }

    private void move(ReferralAction action, ReferralStatus next) {
        allow(action);
        status = next;
        progress = progress.asked(null);
    }

    private void allow(ReferralAction action) {
        requireKept();
        if (!action.isOpenIn(status)) {
            throw ReferralProblem.illegal(action, this).insteadOf(ReferralAction.openTo(this));
        }
    }

    private void end(Instant at) {
        endedAt = at;
        outcome = outcome == null ? Outcome.end(at) : outcome;
    }

    @Override
    public UUID id() {
        return id;
    }

    public String reference() {
        return reference(submittedAt, number);
    }

    /** What people call it: H, the year of submission in Denmark, a number. */
    public static String reference(Instant submittedAt, long number) {
        return "H-%d-%06d".formatted(Denmark.dateOf(submittedAt).getYear(), number);
    }

    public long version() {
        return version;
    }

    public ReferralStatus status() {
        return status;
    }

    @Override
    public String unitCode() {
        return unitCode;
    }

    Channel channel() {
        return channel;
    }

    public Company company() {
        return company;
    }

    public ContactPerson contactPerson() {
        return contactPerson;
    }

    public Request request() {
        return request;
    }

    Optional<UUID> adviserId() {
        return Optional.ofNullable(adviserId);
    }

    String submittedBy() {
        return submittedBy;
    }

    @Override
    public Instant submittedAt() {
        return submittedAt;
    }

    @Override
    public Instant dueAt() {
        return dueAt;
    }

    public Pin pin() {
        return pin;
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** How far it has come beside its state. */
    public ReferralProgress progress() {
        return progress;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }
}
