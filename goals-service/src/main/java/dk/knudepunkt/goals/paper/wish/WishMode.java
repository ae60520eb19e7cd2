package dk.knudepunkt.goals.paper.wish;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one travels on. */
@TemplateEnum
@Schema(name = "InfrastructureMode")
public enum WishMode implements Term {
    PUBLIC_TRANSPORT("Kollektiv trafik", "Public transport"),
    ROAD("Veje", "Roads");

    private final Words words;

    WishMode(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
