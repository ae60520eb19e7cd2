package dk.knudepunkt.cofinancing.agreement.party;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a municipality says to a proposal. */
@Schema(name = "AgreementAnswer")
public enum Answer implements Term {
    PENDING("Afventer", "Pending"),
    ACCEPTED("Tiltrådt", "Accepted"),
    DECLINED("Afvist", "Declined");

    private final Words words;

    Answer(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
