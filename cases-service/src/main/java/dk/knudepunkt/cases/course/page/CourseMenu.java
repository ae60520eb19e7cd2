package dk.knudepunkt.cases.course.page;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the list of courses, and to the page of each. */
class CourseMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                80,
                "/courses",
                new Words("Forløb", "Courses"),
                new Words("De virksomheder, som får vejledning.", "The companies that are being guided."),
                permissions.roles("course:browse"));
    }

    @Produces
    @Singleton
    static SubmenuEntry ofEachCourse() {
        return SubmenuEntry.ofEach("/courses", 10, "", new Words("Overblik", "Overview"));
    }
}
