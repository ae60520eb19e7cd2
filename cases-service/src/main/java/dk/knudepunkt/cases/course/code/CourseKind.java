package dk.knudepunkt.cases.course.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** The kind of course; the last three are long courses. */
@TemplateEnum
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
