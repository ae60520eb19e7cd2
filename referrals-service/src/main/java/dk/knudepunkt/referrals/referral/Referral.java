package dk.knudepunkt.referrals.referral;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.referrals.referral.ReferralStatus.Action;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company that a unit of local business service hands to the house, which promises to handle it within 24 hours. It is
 * handled once, by a typed outcome; what becomes of the course is told back to the unit.
 */
@Entity
class Referral {

    /** The house's promise, read as clock hours. */
    private static final Duration PROMISE = Duration.ofHours(24);

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

    private String submittedBy;
    private Instant submittedAt;
    private Instant dueAt;

    private @Nullable Instant handledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable CourseKind courseKind;

    private @Nullable String developerId;

    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReason;

    private @Nullable String declineComment;

    private @Nullable UUID courseId;

    @Enumerated(EnumType.STRING)
    private @Nullable CourseStatus courseStatus;

    protected Referral() {}

    /** What a unit hands over. */
    record Submission(
            String unitCode, Channel channel, Company company, ContactPerson contactPerson, Request request) {}

    Referral(long number, Submission submission, String submittedBy, Instant submittedAt) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.number = number;
        this.status = ReferralStatus.SUBMITTED;
        this.unitCode = submission.unitCode();
        this.channel = submission.channel();
        this.company = submission.company();
        this.contactPerson = submission.contactPerson();
        this.request = submission.request();
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
        this.dueAt = submittedAt.plus(PROMISE);
    }

    ReferralEvent.Submitted submitted() {
        return new ReferralEvent.Submitted(
                id, reference(), unitCode, company.municipalityCode(), channel, submittedAt, dueAt);
    }

    /** The house takes the company on: a course of this kind with this business developer. */
    ReferralEvent.Accepted accept(CourseKind kind, String developer, Instant at) {
        handle(Action.ACCEPTANCE, at);
        courseKind = kind;
        developerId = developer;
        return new ReferralEvent.Accepted(
                id, reference(), unitCode, company.cvr(), company.municipalityCode(), kind, developer, at);
    }

    /** The house does not take the company on, and says why. */
    ReferralEvent.Declined decline(DeclineReason reason, String comment, Instant at) {
        handle(Action.DECLINE, at);
        declineReason = reason;
        declineComment = comment;
        return new ReferralEvent.Declined(id, unitCode, reason, comment, at);
    }

    private void handle(Action action, Instant at) {
        status = status.after(action, this);
        handledAt = at;
    }

    /** Heard from cases. What came later is not undone by what came earlier, should messages cross. */
    void hearOfCourse(UUID course, CourseStatus heard) {
        if (courseStatus == null || heard.compareTo(courseStatus) > 0) {
            courseId = course;
            courseStatus = heard;
        }
    }

    UUID id() {
        return id;
    }

    /** What people call it: H, the year of submission in Denmark, a number. */
    String reference() {
        return "H-%d-%06d".formatted(Denmark.dateOf(submittedAt).getYear(), number);
    }

    long version() {
        return version;
    }

    ReferralStatus status() {
        return status;
    }

    String unitCode() {
        return unitCode;
    }

    Channel channel() {
        return channel;
    }

    Company company() {
        return company;
    }

    ContactPerson contactPerson() {
        return contactPerson;
    }

    Request request() {
        return request;
    }

    String submittedBy() {
        return submittedBy;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Optional<Instant> handledAt() {
        return Optional.ofNullable(handledAt);
    }

    Optional<CourseKind> courseKind() {
        return Optional.ofNullable(courseKind);
    }

    Optional<String> developerId() {
        return Optional.ofNullable(developerId);
    }

    Optional<DeclineReason> declineReason() {
        return Optional.ofNullable(declineReason);
    }

    Optional<String> declineComment() {
        return Optional.ofNullable(declineComment);
    }

    Optional<UUID> courseId() {
        return Optional.ofNullable(courseId);
    }

    Optional<CourseStatus> courseStatus() {
        return Optional.ofNullable(courseStatus);
    }
}
