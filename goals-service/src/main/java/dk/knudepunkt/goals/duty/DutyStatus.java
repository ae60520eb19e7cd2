package dk.knudepunkt.goals.duty;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** How it is with a duty on a day. */
public enum DutyStatus implements Term {
    AHEAD("Forestår", "Ahead"),
    OVERDUE("Overskredet", "Overdue"),
    DONE("Opfyldt", "Done"),
    CANCELLED("Aflyst", "Cancelled");

    private final Words words;

    DutyStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }

    boolean isOpen() {
        return this == AHEAD || this == OVERDUE;
    }
}
