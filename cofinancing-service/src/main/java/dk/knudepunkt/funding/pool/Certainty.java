package dk.knudepunkt.funding.pool;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure it is that a pool can be applied for, or influenced: the four words of the source, surest first. */
@Schema(name = "PoolOdds")
public enum Certainty implements Term {
    YES("Ja", "Yes"),
    PROBABLY_YES("(Ja)", "(Yes)"),
    PRESUMABLY("Formentlig", "Presumably"),
    MAYBE("Måske", "Maybe");

    private final Words words;

    Certainty(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
