package dk.knudepunkt.goals.verdict;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** What a verdict rests on. */
public enum AssessedBy implements Term {
    COUNTED("talt her", "counted here"),
    REPORTED("indberettet", "reported");

    private final Words words;

    AssessedBy(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
