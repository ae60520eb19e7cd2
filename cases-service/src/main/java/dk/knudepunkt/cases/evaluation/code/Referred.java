package dk.knudepunkt.cases.evaluation.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** Whether the company says that it was referred to external advice. */
@TemplateEnum
public enum Referred implements Term {
    YES("Ja", "Yes"),
    NO("Nej", "No"),
    DO_NOT_KNOW("Ved ikke", "Do not know");

    private final Words words;

    Referred(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
