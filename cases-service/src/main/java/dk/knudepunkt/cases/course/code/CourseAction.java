package dk.knudepunkt.cases.course.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.Locale;

/** What can be done to a course; the names are the sub-resources that do it. */
public enum CourseAction implements Term {
    COMPLETION("Afslut", "Complete", "completed", "afsluttet", "has been completed"),
    CANCELLATION("Afbryd", "Cancel", "cancelled", "afbrudt", "has been cancelled"),
    REOPENING("Genåbn", "Reopen", "reopened", "genåbnet", "has been reopened"),
    PAUSE("Sæt på pause", "Put on hold", "paused", "sat på pause", "has been put on hold"),
    RESUMPTION("Genoptag", "Resume", "resumed", "genoptaget", "goes on"),
    TRANSFER("Overdrag", "Hand over", "transferred", "overdraget", "has been handed over"),
    KIND_CHANGE("Gør til plan", "Make it a plan", "changed-kind", "gjort til en plan", "has become a plan"),
    CORRECTION("Ret", "Correct", "corrected", "rettet", "has been corrected");

    private final Words words;
    private final String pastTense;
    private final Words told;

    CourseAction(String danish, String english, String pastTense, String done, String hasBeenDone) {
        this.words = new Words(danish, english);
        this.pastTense = pastTense;
        this.told = new Words("Forløbet er " + done, "The course " + hasBeenDone);
    }

    /** What the audit trail calls it. */
    public String pastTense() {
        return pastTense;
    }

    /** What to tell whoever has just done it. */
    public Words told() {
        return told;
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
