package dk.knudepunkt.cases.course.plan;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an action of a plan is. */
@TemplateEnum
@Schema(name = "PlanActionProgress")
public enum ActionProgress implements Term {
    PLANNED("Planlagt", "Planned"),
    UNDER_WAY("I gang", "Under way"),
    DONE("Udført", "Done");

    private final Words words;

    ActionProgress(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
