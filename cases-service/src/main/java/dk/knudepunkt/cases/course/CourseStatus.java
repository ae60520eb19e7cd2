package dk.knudepunkt.cases.course;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.Locale;
import java.util.Set;

/** Where a course stands, and which way leads on from there. */
public enum CourseStatus implements Term {
    OPEN("I gang", "In progress"),
    COMPLETED("Afsluttet", "Completed");

    private final Words words;

    CourseStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** What may be done in this state; the names are the sub-resources that do it. */
    enum Action {
        COMPLETION(COMPLETED);

        private final CourseStatus next;

        Action(CourseStatus next) {
            this.next = next;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Words words() {
        return words;
    }

    Set<Action> actions() {
        return switch (this) {
            case OPEN -> Set.of(Action.COMPLETION);
            case COMPLETED -> Set.of();
        };
    }

    /** The state after the action, or a refusal that names what is allowed. */
    CourseStatus after(Action action, Course course) {
        if (!actions().contains(action)) {
            throw CourseProblem.alreadyCompleted(course).insteadOf(actions());
        }
        return action.next;
    }
}
