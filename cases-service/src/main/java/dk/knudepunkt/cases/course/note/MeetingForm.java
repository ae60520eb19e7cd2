package dk.knudepunkt.cases.course.note;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a business developer and a company met. */
@TemplateEnum
@Schema(name = "CourseMeetingForm")
public enum MeetingForm implements Term {
    VISIT("Besøg i virksomheden", "Visit at the company"),
    AT_THE_HOUSE("Møde i huset", "Meeting at the house"),
    ONLINE("Online", "Online"),
    PHONE("Telefon", "By phone");

    private final Words words;

    MeetingForm(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
