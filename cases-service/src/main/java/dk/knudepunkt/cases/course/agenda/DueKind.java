package dk.knudepunkt.cases.course.agenda;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits for a business developer in a course. */
@TemplateEnum
@Schema(name = "CourseDueKind")
public enum DueKind implements Term {
    MEETING("Aftalt møde", "Agreed meeting"),
    PLAN_ACTION("Handling i planen", "Action of the plan"),
    FOLLOW_UP("Opfølgning på en henvisning", "Follow-up of a referral");

    private final Words words;

    DueKind(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
