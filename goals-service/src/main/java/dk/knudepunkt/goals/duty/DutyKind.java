package dk.knudepunkt.goals.duty;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** What is due. */
@TemplateEnum
enum DutyKind implements Term {
    VALUE("Et tal skal være på plads", "A value has to be in place"),
    REPORT("En afrapportering skal afleveres", "A report has to be handed over");

    private final Words words;

    DutyKind(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
