package dk.knudepunkt.cases.course.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** Why a course rests. */
@TemplateEnum
public enum PauseReason implements Term {
    COMPANY_BUSY("Virksomheden har ikke tid nu", "The company has no time now"),
    AWAITS_DECISION("Virksomheden venter på en afgørelse", "The company awaits a decision"),
    DEVELOPER_AWAY("Forretningsudvikleren er væk", "The business developer is away"),
    OTHER("Andet", "Other");

    private final Words words;

    PauseReason(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
