package dk.knudepunkt.cases.course.plan;

import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.plan.PlanCommand.CompletePhase;
import dk.knudepunkt.cases.course.plan.PlanCommand.Enrol;
import dk.knudepunkt.cases.course.plan.PlanCommand.MoveAction;
import dk.knudepunkt.cases.course.plan.PlanCommand.Withdraw;
import dk.knudepunkt.cases.course.plan.PlanCommand.WriteAction;
import dk.knudepunkt.cases.course.plan.PlanCommand.WriteBattle;
import dk.knudepunkt.cases.course.plan.PlanCommand.WriteStrategy;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
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
    private final Caller caller;
    private final InstantSource clock;

    PlanService(
            CourseService courses,
            Plans plans,
            PlanMessages messages,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.courses = courses;
        this.plans = plans;
        this.messages = messages;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** An empty one, as long as nothing is planned. */
    PlanView get(UUID courseId) {
        var course = courses.get(courseId);
        return view(plans.of(course.id()).orElseGet(() -> new Plan(course.id())), course);
    }

    /** Does it, if the caller has seen the plan as it stands. */
    PlanView carryOut(UUID courseId, @Nullable IfMatch ifMatch, Place place, PlanCommand command) {
        var course = courses.get(courseId);
        Plan.requireKept(course);
        var known = plans.of(course.id());
        IfMatch.check(ifMatch, known.map(Plan::version).orElse(0L));
        var plan = known.orElseGet(() -> begun(course));
        apply(command, plan, place, course);
        plans.flush();
        audit.record(command instanceof Withdraw ? "withdrew of the plan" : "planned", "course", course.id());
        return view(plan, course);
    }

    private PlanView view(Plan plan, Course course) {
        return PlanView.of(plan, caller.may("plan:write") ? plan.actions(course) : List.of());
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
            case WriteBattle it when place.battle() == 0 -> plan.fight(it.title());
            case WriteBattle it -> plan.rename(place.battle(), it.title());
            case WriteAction it when place.action() == 0 -> plan.plan(place.battle(), it);
            case WriteAction it -> plan.replan(place.battle(), place.action(), it);
            case Withdraw it when place.action() == 0 -> plan.withdraw(place.battle(), today());
            case Withdraw it -> plan.withdraw(place.battle(), place.action(), today());
            case MoveAction it -> plan.move(place.battle(), place.action(), it.status());
            case Enrol it -> plan.enrol(it.programme());
            case CompletePhase it -> messages.announce(plan.completePhase(course, it.completedOn(), clock.instant()));
        }
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
