package dk.knudepunkt.goals.figure;

import dk.knudepunkt.platform.page.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a definition says of one course of the contract's year, and why. */
@Schema(name = "FigureVerdict")
public enum Verdict implements Term {
    COUNTS(
            "Forløbets art tæller, og det er afsluttet i kontraktens år",
            "Its kind counts, and it was completed in the contract's year"),
    OTHER_KIND(
            "Afsluttet i kontraktens år, men af en art, som delmålet ikke tæller",
            "Completed in the contract's year, but of a kind that the target does not count");

    private final String danish;
    private final String english;

    Verdict(String danish, String english) {
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
