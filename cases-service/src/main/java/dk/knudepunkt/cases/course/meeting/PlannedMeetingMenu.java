package dk.knudepunkt.cases.course.meeting;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the meetings that are agreed in a course. */
class PlannedMeetingMenu {

    @Produces
    @Singleton
    static SubmenuEntry ofEachCourse() {
        return SubmenuEntry.ofEach("/courses", 25, "/planned-meetings", new Words("Aftalte møder", "Agreed meetings"))
                .forThose("note:read");
    }
}
