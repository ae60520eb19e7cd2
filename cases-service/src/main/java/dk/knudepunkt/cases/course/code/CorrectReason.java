package dk.knudepunkt.cases.course.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** Why something else is said of a course than before. */
@TemplateEnum
public enum CorrectReason implements Term {
    MISTAKE("Det blev registreret forkert", "It was recorded wrongly"),
    MISSING("Det manglede", "It was missing"),
    NEW_INFORMATION("Nye oplysninger", "New information");

    private final Words words;

    CorrectReason(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
