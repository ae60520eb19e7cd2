package dk.knudepunkt.goals.course;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of course that a house gives. All but the short one are long courses, with a plan. */
@Schema(name = "FigureCourseKind")
public enum CourseKind implements Term {
    SHORT("Kort forløb", "Short course"),
    ACTION_PLAN("Handlingsplan", "Action plan"),
    GROWTH_PLAN("Vækstplan", "Growth plan"),
    TRANSITION_PLAN("Omstillingsplan", "Transition plan");

    private final Words words;

    CourseKind(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
