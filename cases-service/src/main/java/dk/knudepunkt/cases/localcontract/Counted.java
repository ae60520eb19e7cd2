package dk.knudepunkt.cases.localcontract;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** What is counted for the municipality that pays. */
public enum Counted implements Term {
    /** Activities to which people come. */
    EVENTS("Arrangementer", "Events"),
    /** Courses that were completed. */
    COURSES("Forløb", "Courses"),
    /** The other activities. */
    TASKS("Andre opgaver", "Other tasks");

    private final Words words;

    Counted(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
