package dk.knudepunkt.cases.evaluation;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.event.CourseEvent;
import dk.knudepunkt.cases.link.SecretLinks;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.SecretToken;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks companies what they think of a course that was completed, and takes their answers. */
@ApplicationScoped
@Transactional
public class EvaluationService {

    private final Evaluations evaluations;
    private final EvaluationMessages messages;
    private final SecretLinks links;
    private final CourseService courses;
    private final Audit audit;
    private final InstantSource clock;

    EvaluationService(
            Evaluations evaluations,
            EvaluationMessages messages,
            SecretLinks links,
            CourseService courses,
            Audit audit,
            InstantSource clock) {
        this.evaluations = evaluations;
        this.messages = messages;
        this.links = links;
        this.courses = courses;
        this.audit = audit;
        this.clock = clock;
    }

    /** What happens to a course, in the transaction in which it happens. */
    void heard(@Observes CourseEvent event) {
        switch (event) {
            case CourseEvent.Completed completed -> expect(completed.courseId(), completed.completedOn());
            case CourseEvent.Reopened reopened -> takeBack(reopened.courseId());
            case CourseEvent.Cancelled cancelled -> takeBack(cancelled.courseId());
            default -> {
                // Nothing else makes a course one that is over, or not over.
            }
        }
    }

    /** A company that has said what it thinks of a course is not asked again when that is completed a second time. */
    private void expect(UUID courseId, LocalDate completedOn) {
        if (evaluations.ofCourse(courseId).isEmpty()) {
            evaluations.persist(new Evaluation(evaluations.course(courseId), completedOn, clock.instant()));
        }
    }

    private void takeBack(UUID courseId) {
        evaluations.ofCourse(courseId).ifPresent(Evaluation::takeBack);
    }

    /** Whoever has the address looks at what is asked. */
    AskedEvaluation open(SecretToken token) {
        var evaluation = behind(token);
        evaluation.opened(clock.instant());
        return AskedEvaluation.of(evaluation);
    }

    AskedEvaluation answer(SecretToken token, AnswerEvaluation said) {
        var evaluation = behind(token);
        var answer = evaluation.answer(said, clock.instant());
        evaluations.add(answer);
        messages.announce(answer.told());
        return AskedEvaluation.of(evaluation);
    }

    private Evaluation behind(SecretToken token) {
        return links.subject(token).flatMap(evaluations::locked).orElseThrow(EvaluationProblem::linkUnknown);
    }

    /** How far that of a course within reach has come. */
    EvaluationView get(UUID courseId) {
        return EvaluationView.of(within(courseId));
    }

    /** The same; nothing where there is none. */
    Optional<EvaluationView> ofCourse(UUID courseId) {
        courses.get(courseId);
        return evaluations.seenOf(courseId).map(EvaluationView::of);
    }

    /** The letter came back to the house. */
    EvaluationView bounce(UUID courseId, @Nullable IfMatch ifMatch) {
        courses.getToWrite(courseId);
        var evaluation = evaluations.ofCourse(courseId).orElseThrow(EvaluationProblem::notFound);
        IfMatch.check(ifMatch, evaluation.version());
        evaluation.bounced();
        evaluations.flush();
        audit.record("bounced", "evaluation", evaluation.id());
        return EvaluationView.of(evaluation);
    }

    /** What one company said, for the few who may know; that they looked stands in the trail. */
    GivenAnswer read(UUID courseId) {
        var answer = evaluations.answer(within(courseId)).orElseThrow(EvaluationProblem::notAnswered);
        audit.record("read", "evaluation-answer", answer.evaluationId());
        return GivenAnswer.of(answer);
    }

    private Evaluation within(UUID courseId) {
        courses.get(courseId);
        return evaluations.seenOf(courseId).orElseThrow(EvaluationProblem::notFound);
    }
}
