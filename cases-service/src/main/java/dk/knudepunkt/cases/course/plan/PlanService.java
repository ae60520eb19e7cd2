package dk.knudepunkt.cases.course.plan;

import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.event.CourseEvent;
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
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the plans; who reads one may see its course, and who writes in it is responsible for that. */
@ApplicationScoped
@Transactional
class PlanService {

    /** Where in a plan something is done: in which battle, if in one, and with which of its actions, if with one. */
    record Place(@Nullable Integer battle, @Nullable Integer action) {

        static final Place WHOLE = new Place(null, null);

        static Place of(int battle) {
            return new Place(battle, null);
        }

        static Place of(int battle, int action) {
            return new Place(battle, action);
        }

        int inBattle() {
            return Objects.requireNonNull(battle);
        }

        int ofAction() {
            return Objects.requireNonNull(action);
        }
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

    /** A company that comes into a programme with its course is enrolled at once. */
    void begun(@Observes CourseEvent event) {
        if (event instanceof CourseEvent.Opened opened && opened.programme() != null) {
            plans.persist(Plan.within(opened.programme(), opened));
        }
    }

    /** An empty one, as long as nothing is planned. */
    PlanView get(UUID courseId) {
        var course = courses.get(courseId);
        return view(plans.of(course.id()).orElseGet(() -> new Plan(course.id())), course);
    }

    /** Does it, if the caller has seen the plan as it stands. */
    PlanView carryOut(UUID courseId, @Nullable IfMatch ifMatch, Place place, PlanCommand command) {
        var course = courses.getToWrite(courseId);
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
        return PlanView.of(
                plan, caller.may("plan:write") && courses.isYours(course) ? plan.actions(course) : List.of());
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
            case WriteBattle it when place.battle() == null -> plan.fight(it.title());
            case WriteBattle it -> plan.rename(place.inBattle(), it.title());
            case WriteAction it when place.action() == null -> plan.plan(place.inBattle(), it);
            case WriteAction it -> plan.replan(place.inBattle(), place.ofAction(), it);
            case Withdraw it when place.action() == null -> plan.withdraw(place.inBattle(), today());
            case Withdraw it -> plan.withdraw(place.inBattle(), place.ofAction(), today());
            case MoveAction it -> plan.move(place.inBattle(), place.ofAction(), it.status());
            case Enrol it -> plan.enrol(it.programme());
            case CompletePhase it -> messages.announce(plan.completePhase(course, it.completedOn(), clock.instant()));
        }
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
