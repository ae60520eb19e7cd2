package dk.knudepunkt.cases.course.counting;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to where a course counts. */
class CountingMenu {

    @Produces
    @Singleton
    static SubmenuEntry ofEachCourse() {
        return SubmenuEntry.ofEach("/courses", 70, "/counting", new Words("Hvor det tæller", "Where it counts"))
                .forThose("course:read")
                .coveringToo("/new-customer");
    }
}
