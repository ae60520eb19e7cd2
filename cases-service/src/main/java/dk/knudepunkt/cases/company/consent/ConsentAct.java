package dk.knudepunkt.cases.company.consent;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** What was done. */
@TemplateEnum
public enum ConsentAct implements Term {
    GIVEN("Givet", "Given"),
    WITHDRAWN("Trukket tilbage", "Withdrawn");

    private final Words words;

    ConsentAct(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
