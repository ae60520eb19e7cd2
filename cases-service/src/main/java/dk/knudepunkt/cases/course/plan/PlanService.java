package dk.knudepunkt.cases.course.plan;

import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.plan.PlanCommand.AddAction;
import dk.knudepunkt.cases.course.plan.PlanCommand.AddBattle;
import dk.knudepunkt.cases.course.plan.PlanCommand.CompletePhase;
import dk.knudepunkt.cases.course.plan.PlanCommand.Enrol;
import dk.knudepunkt.cases.course.plan.PlanCommand.MoveAction;
import dk.knudepunkt.cases.course.plan.PlanCommand.WriteStrategy;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the plans; who reads and writes one may see its course. */
@ApplicationScoped
@Transactional
class PlanService {

    /** Where in a plan something is done: which battle, and which of its actions; 0 for neither. */
    record Place(int battle, int action) {

        static final Place WHOLE = new Place(0, 0);
    }

    private final CourseService courses;
    private final Plans plans;
    private final PlanMessages messages;
    private final Audit audit;
    private final InstantSource clock;

    PlanService(CourseService courses, Plans plans, PlanMessages messages, Audit audit, InstantSource clock) {
        this.courses = courses;
        this.plans = plans;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** An empty one, as long as nothing is planned. */
    PlanView get(UUID courseId) {
        var course = courses.get(courseId);
        return PlanView.of(plans.of(course.id()).orElseGet(() -> new Plan(course.id())));
    }

    /** Does it, if the caller has seen the plan as it stands. */
    PlanView carryOut(UUID courseId, @Nullable IfMatch ifMatch, Place place, PlanCommand command) {
        var course = courses.get(courseId);
        if (course.courseKind() == CourseKind.SHORT) {
            throw PlanProblem.shortCourse();
        }
        var known = plans.of(course.id());
        IfMatch.check(ifMatch, known.map(Plan::version).orElse(0L));
        var plan = known.orElseGet(() -> begun(course));
        apply(command, plan, place, course);
        plans.flush();
        audit.record("planned", "course", course.id());
        return PlanView.of(plan);
    }

    /** Stored before anything stands in it, so that its version has moved on from that of an empty one. */
    private Plan begun(Course course) {
        var plan = new Plan(course.id());
        plans.persistAndFlush(plan);
        return plan;
    }

    private void apply(PlanCommand command, Plan plan, Place place, Course course) {
        switch (command) {
            case WriteStrategy it -> plan.analyse(it.strategy());
            case AddBattle it -> plan.fight(it.title());
            case AddAction it -> plan.plan(place.battle(), it);
            case MoveAction it -> plan.move(place.battle(), place.action(), it.status());
            case Enrol it -> plan.enrol(it.programme());
            case CompletePhase it -> messages.announce(plan.completePhase(course, it.completedOn(), clock.instant()));
        }
    }
}
