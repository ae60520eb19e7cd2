package dk.knudepunkt.cases.hours;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** As what somebody works; budgets are agreed for each. */
@TemplateEnum
public enum HourRole implements Term {
    START_UP_CONSULTANT("Iværksætterkonsulent", "Start-up consultant"),
    SME_CONSULTANT("SMV-konsulent", "SME consultant"),
    SECRETARIAT("Sekretariat", "Secretariat"),
    OTHER("Andet", "Other");

    private final Words words;

    HourRole(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
