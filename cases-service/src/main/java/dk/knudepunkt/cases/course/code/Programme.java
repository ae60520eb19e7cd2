package dk.knudepunkt.cases.course.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme of the house that a company is guided in, phase by phase. */
@TemplateEnum
@Schema(name = "CourseProgramme")
public enum Programme implements Term {
    MAN_ON_THE_MOON("Man on the Moon", "Man on the Moon");

    private final Words words;

    Programme(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
