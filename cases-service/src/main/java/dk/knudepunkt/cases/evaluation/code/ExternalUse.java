package dk.knudepunkt.cases.evaluation.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** Whether the company used the external advice that it was referred to. */
@TemplateEnum
public enum ExternalUse implements Term {
    USED("Ja, vi har benyttet den", "Yes, we have used it"),
    WITHIN_HALF_A_YEAR("Vi forventer at benytte den inden for et halvt år", "We expect to use it within half a year"),
    NO("Nej", "No"),
    DO_NOT_KNOW("Ved ikke", "Do not know");

    private final Words words;

    ExternalUse(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
