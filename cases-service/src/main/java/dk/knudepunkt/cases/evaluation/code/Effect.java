package dk.knudepunkt.cases.evaluation.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** How far the company expects that the guidance will do it good. */
@TemplateEnum
public enum Effect implements Term {
    HIGH("I høj grad", "To a high degree"),
    SOME("I nogen grad", "To some degree"),
    LOW("I lav grad", "To a low degree"),
    NONE("Slet ikke", "Not at all"),
    DO_NOT_KNOW("Ved ikke", "Do not know");

    private final Words words;

    Effect(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
