package dk.knudepunkt.cofinancing.agreement.party;

import dk.knudepunkt.platform.page.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a municipality says to a proposal. */
@Schema(name = "AgreementAnswer")
public enum Answer implements Term {
    PENDING("Afventer", "Pending"),
    ACCEPTED("Tiltrådt", "Accepted"),
    DECLINED("Afvist", "Declined");

    private final String danish;
    private final String english;

    Answer(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    @Override
    public String danish() {
        return danish;
    }

    @Override
    public String english() {
        return english;
    }
}
