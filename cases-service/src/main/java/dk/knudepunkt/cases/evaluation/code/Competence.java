package dk.knudepunkt.cases.evaluation.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** How satisfied the company is with the professional skills of whoever guided it. */
@TemplateEnum
public enum Competence implements Term {
    VERY_SATISFIED("Meget tilfreds", "Very satisfied"),
    SATISFIED("Tilfreds", "Satisfied"),
    NEITHER("Hverken/eller", "Neither satisfied nor dissatisfied"),
    DISSATISFIED("Utilfreds", "Dissatisfied"),
    VERY_DISSATISFIED("Meget utilfreds", "Very dissatisfied"),
    DO_NOT_KNOW("Ved ikke", "Do not know");

    private final Words words;

    Competence(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
