package dk.knudepunkt.cases.task;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Where a task stands. */
public enum TaskStatus implements Term {
    REQUESTED("Ønsket", "Requested"),
    PUBLISHED("Udbudt", "Put out"),
    AWARDED("Vundet", "Awarded");

    private final Words words;

    TaskStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
