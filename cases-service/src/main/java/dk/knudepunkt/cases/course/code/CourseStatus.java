package dk.knudepunkt.cases.course.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Where a course stands. Only one that is completed may count. */
public enum CourseStatus implements Term {
    OPEN("I gang", "In progress"),
    PAUSED("På pause", "On hold"),
    COMPLETED("Afsluttet", "Completed"),
    CANCELLED("Afbrudt", "Cancelled");

    private final Words words;

    CourseStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
