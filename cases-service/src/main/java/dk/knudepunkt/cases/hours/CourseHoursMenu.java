package dk.knudepunkt.cases.hours;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the hours of a course. */
class CourseHoursMenu {

    @Produces
    @Singleton
    static SubmenuEntry ofEachCourse() {
        return SubmenuEntry.ofEach("/courses", 50, "/hours", new Words("Timer", "Hours"))
                .forThose("hours:register");
    }
}
