package dk.knudepunkt.cases.brief;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** How far it has come. */
public enum BriefState implements Term {
    ON_ITS_WAY("På vej fra henvisningen", "On its way from the referral"),
    THERE("Hentet fra henvisningen", "Fetched from the referral"),
    /** The referral's personal data were erased, before it came or after. */
    FORGOTTEN("Slettet med henvisningens persondata", "Erased with the referral's personal data");

    private final Words words;

    BriefState(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
