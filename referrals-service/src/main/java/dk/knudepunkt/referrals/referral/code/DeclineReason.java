package dk.knudepunkt.referrals.referral.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** Why the house does not take a company on. The unit always gets a comment beside it. */
@TemplateEnum
public enum DeclineReason implements Term {
    OUT_OF_SCOPE("Uden for husets opgave", "Outside the task of the house"),
    COMPANY_DECLINED("Virksomheden takkede nej", "The company declined"),
    ALREADY_IN_COURSE("Virksomheden er i forløb", "The company is in a course"),
    WRONG_ACTOR("En anden aktør er rette sted", "Another actor is the right place"),
    OTHER("Andet", "Other");

    private final Words words;

    DeclineReason(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
