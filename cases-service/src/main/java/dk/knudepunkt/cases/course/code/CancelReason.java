package dk.knudepunkt.cases.course.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** Why a course ends without what it promised. */
@TemplateEnum
public enum CancelReason implements Term {
    COMPANY_WITHDREW("Virksomheden ønskede ikke at fortsætte", "The company did not want to go on"),
    CEASED("Virksomheden er ophørt", "The company has ceased"),
    NOT_REACHABLE("Virksomheden kunne ikke træffes", "The company could not be reached"),
    MOVED_HOUSE("En anden vejleder virksomheden nu", "Somebody else guides the company now"),
    OPENED_BY_MISTAKE("Forløbet blev åbnet ved en fejl", "The course was opened by mistake");

    private final Words words;

    CancelReason(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
