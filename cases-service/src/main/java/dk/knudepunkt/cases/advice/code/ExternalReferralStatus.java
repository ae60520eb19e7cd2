package dk.knudepunkt.cases.advice.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** How far an external referral has come. */
public enum ExternalReferralStatus implements Term {
    PLANNED("Planlagt", "Planned"),
    GUIDED("Vejledt", "Guided");

    private final Words words;

    ExternalReferralStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
