package dk.knudepunkt.cases.course.note;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to what the house wrote of a course. */
class NoteMenu {

    @Produces
    @Singleton
    static SubmenuEntry ofEachCourse() {
        return SubmenuEntry.ofEach("/courses", 30, "/notes", new Words("Møder og noter", "Meetings and notes"))
                .forThose("note:read");
    }
}
