package dk.knudepunkt.cases.course.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the company is out for, as its business developer judges it at the start. */
@TemplateEnum
@Schema(name = "CourseSegment")
public enum Segment implements Term {
    OPERATIONS("Drift", "Operations"),
    GROWTH("Vækst", "Growth");

    private final Words words;

    Segment(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
