package dk.knudepunkt.goals.course;

import dk.knudepunkt.goals.fact.SubjectKind;
import dk.knudepunkt.goals.fact.Teller;
import dk.knudepunkt.goals.fact.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** What is told of what a course led to: an evaluation, advice from others, phases of a programme, effect. */
@ApplicationScoped
class AdviceTeller implements Teller {

    private static final String COURSES = "course";

    @Override
    public Stream<Telling> tellings() {
        return Stream.of(
                evaluation("evaluation.sent.v1").making("SENT"),
                evaluation("evaluation.answered.v1").making("ANSWERED"),
                advice("external-referral.made.v1").calling("validOn", "madeOn").making("MADE"),
                advice("external-referral.guided.v1")
                        .calling("validOn", "guidedOn")
                        .making("GUIDED"),
                advice("external-referral.followed-up.v1").calling("validOn", "followedUpOn"),
                Telling.of(
                                COURSES,
                                "programme-phase.completed.v1",
                                SubjectKind.PROGRAMME_PHASE,
                                "courseId",
                                "programme",
                                "phase")
                        .calling("validOn", "completedOn")
                        .making("COMPLETED"),
                Telling.of(
                                COURSES,
                                "cohort-effect.measured.v1",
                                SubjectKind.COHORT_EFFECT,
                                "cohortId",
                                "segment",
                                "indicator")
                        .unlessBehind("revision")
                        .making("MEASURED"));
    }

    private static Telling evaluation(String type) {
        return Telling.of("evaluation", type, SubjectKind.EVALUATION, "evaluationId");
    }

    private static Telling advice(String type) {
        return Telling.of(COURSES, type, SubjectKind.EXTERNAL_REFERRAL, "externalReferralId");
    }
}
