package dk.knudepunkt.cases.course;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** The kind of course; the last three are long courses. */
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
