package dk.knudepunkt.cases.course.plan;

import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.cases.course.agenda.Due;
import dk.knudepunkt.cases.course.agenda.DueKind;
import dk.knudepunkt.cases.course.agenda.DueSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What is planned and not done in courses that go on. */
@ApplicationScoped
class PlannedActions implements DueSource {

    private final Plans plans;

    PlannedActions(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Due> in(Collection<Course> courses) {
        var open = courses.stream().filter(Plan::isKeptOf).map(Course::id).toList();
        return plans.of(open).stream().flatMap(PlannedActions::of).toList();
    }

    private static Stream<Due> of(Plan plan) {
        return plan.battles().stream()
                .flatMap(battle -> battle.actions().stream()
                        .filter(action -> action.status() != ActionProgress.DONE)
                        .map(action -> new Due(
                                plan.courseId(),
                                DueKind.PLAN_ACTION,
                                action.title(),
                                action.dueOn(),
                                "/courses/" + plan.courseId() + "/plan#battle-" + battle.no())));
    }
}
