package dk.knudepunkt.cases.newcustomer;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Whether a company was new. */
public enum Newness implements Term {
    YES("Ja", "Yes"),
    NO("Nej", "No"),

    /** What is kept of the past does not reach far enough, or leaves it open. */
    UNKNOWN("Vides ikke", "Not known");

    private final Words words;

    Newness(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
