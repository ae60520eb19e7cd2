package dk.knudepunkt.cases.course.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the guidance is about. */
@TemplateEnum
@Schema(name = "CourseTheme")
public enum Theme implements Term {
    DIGITALISATION("Digitalisering og automatisering", "Digitalisation and automation"),
    GREEN_TRANSITION("Grøn og cirkulær omstilling", "Green and circular transition"),
    INTERNATIONALISATION("Internationalisering", "Internationalisation"),
    FINANCING("Finansiering", "Financing"),
    WORKFORCE("Arbejdskraft og kompetencer", "Workforce and skills"),
    RETAIL("Detailhandel", "Retail"),
    TOURISM("Turisme", "Tourism"),
    GENERATION_CHANGE("Generationsskifte", "Generation change"),
    EXPORT("Eksport", "Export");

    private final Words words;

    Theme(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
