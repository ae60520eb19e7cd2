package dk.knudepunkt.goals;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in both languages. Where the text is an agreement's, the Danish one is what was agreed. */
@Embeddable
@Schema(name = "GoalsWording")
public record Wording(String da, String en) implements Term {

    public static Wording of(Term term) {
        return new Wording(term.danish(), term.english());
    }

    @Override
    public Words words() {
        return new Words(da, en);
    }
}
