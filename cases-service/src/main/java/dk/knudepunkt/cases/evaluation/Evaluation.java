package dk.knudepunkt.cases.evaluation;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.contact.UnsentReason;
import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.cases.evaluation.code.EvaluationStatus;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The question to a company what it thinks of a course that was completed. */
@Entity
public class Evaluation {

    private static final Duration PATIENCE = Duration.ofDays(7);
    private static final Duration LIFE = Duration.ofDays(60);
    private static final Duration RETRY = Duration.ofMinutes(10);

    private static final Set<EvaluationStatus> OPEN = EnumSet.of(
            EvaluationStatus.SENT, EvaluationStatus.OPENED, EvaluationStatus.REMINDED, EvaluationStatus.BOUNCED);

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Course course;

    @Enumerated(EnumType.STRING)
    private EvaluationStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable UnsentReason reason;

    private LocalDate guidedOn;
    private @Nullable Instant sentAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("UnusedVariable") // Queries ask for it.
    private @Nullable Instant dueAt;

    protected Evaluation() {}

    /** Nobody is asked about what was so long ago that they could not answer in time any more. */
    Evaluation(Course course, LocalDate guidedOn, Instant now) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.course = course;
        this.guidedOn = guidedOn;
        this.status = EvaluationStatus.READY;
        this.dueAt = now;
        if (guidedOn.isBefore(Denmark.dateOf(now.minus(LIFE)))) {
            notSent(UnsentReason.LONG_AGO);
        }
    }

    /** What is to be done with it now. */
    enum Step {
        SEND,
        REMIND,
        EXPIRE
    }

    Step step(Instant now) {
        if (sentAt == null) {
            return Step.SEND;
        }
        return now.isBefore(openUntil().orElseThrow()) ? Step.REMIND : Step.EXPIRE;
    }

    void notSent(UnsentReason why) {
        status = EvaluationStatus.NOT_SENT;
        reason = why;
        dueAt = null;
    }

    void sent(Instant now) {
        status = EvaluationStatus.SENT;
        sentAt = now;
        dueAt = now.plus(PATIENCE);
    }

    void reminded(Instant now) {
        status = EvaluationStatus.REMINDED;
        remindedAt = now;
        dueAt = openUntil().orElseThrow();
    }

    /** There is nobody to remind any more; whoever has the letter may still answer. */
    void notReminded() {
        dueAt = openUntil().orElseThrow();
    }

    /** No mail server was there, or the address is on its way: later. */
    void later(Instant now) {
        dueAt = now.plus(RETRY);
    }

    /** The letter came back. Whoever got an earlier one may still answer. */
    void bounced(Instant now) {
        if (status != EvaluationStatus.READY && !mayBounce()) {
            throw EvaluationProblem.notOnItsWay();
        }
        status = EvaluationStatus.BOUNCED;
        sentAt = sentAt == null ? now : sentAt;
        dueAt = null;
    }

    void expire() {
        status = EvaluationStatus.EXPIRED;
        dueAt = null;
    }

    /** Somebody looked. That answers nothing. */
    void opened(Instant now) {
        requireOpen(now);
        if (openedAt == null) {
            status = EvaluationStatus.OPENED;
            openedAt = now;
        }
    }

    EvaluationAnswer answer(AnswerEvaluation said, Instant now) {
        requireOpen(now);
        status = EvaluationStatus.ANSWERED;
        answeredAt = now;
        dueAt = null;
        return new EvaluationAnswer(this, said, Denmark.dateOf(now));
    }

    /** The course was not over, or did not end so. What was said stays said. */
    void takeBack() {
        if (status != EvaluationStatus.ANSWERED) {
            status = EvaluationStatus.WITHDRAWN;
            reason = null;
            dueAt = null;
        }
    }

    private void requireOpen(Instant now) {
        if (status == EvaluationStatus.ANSWERED) {
            throw EvaluationProblem.answered();
        }
        if (status == EvaluationStatus.WITHDRAWN) {
            throw EvaluationProblem.withdrawn();
        }
        if (!OPEN.contains(status) || !now.isBefore(openUntil().orElseThrow())) {
            throw EvaluationProblem.expired();
        }
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

    EvaluationStatus status() {
        return status;
    }

    Optional<UnsentReason> reason() {
        return Optional.ofNullable(reason);
    }

    /** The day of the completion that it asks about. */
    public LocalDate guidedOn() {
        return guidedOn;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    Optional<Instant> remindedAt() {
        return Optional.ofNullable(remindedAt);
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** Until when whoever has the address may answer. */
    Optional<Instant> openUntil() {
        return sentAt().map(at -> at.plus(LIFE));
    }

    /** Whether a letter is out that may come back. */
    boolean mayBounce() {
        return sentAt != null && status != EvaluationStatus.BOUNCED && OPEN.contains(status);
    }
}
