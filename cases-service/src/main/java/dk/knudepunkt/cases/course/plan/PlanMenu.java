package dk.knudepunkt.cases.course.plan;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the plan of a course. */
class PlanMenu {

    @Produces
    @Singleton
    static SubmenuEntry ofEachCourse() {
        return SubmenuEntry.ofEach("/courses", 20, "/plan", new Words("Plan", "Plan"))
                .forThose("plan:read");
    }
}
