package dk.knudepunkt.goals.paper.wish;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a wish in the agreement. */
@TemplateEnum
@Schema(name = "InfrastructureOutcome")
public enum WishOutcome implements Term {
    INCLUDED("Indeholdt i aftalen", "In the agreement"),
    STUDIED("Forundersøges", "To be studied first"),
    NOT_INCLUDED("Ikke indeholdt i aftalen", "Not in the agreement");

    private final Words words;

    WishOutcome(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
