package dk.knudepunkt.cases.course.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** Why a course that had ended goes on. */
@TemplateEnum
public enum ReopenReason implements Term {
    COMPANY_RETURNED("Virksomheden er vendt tilbage", "The company has come back"),
    NEW_INFORMATION("Nye oplysninger", "New information"),
    MISTAKE("Behandlet ved en fejl", "Handled by mistake"),
    OTHER("Andet", "Other");

    private final Words words;

    ReopenReason(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
