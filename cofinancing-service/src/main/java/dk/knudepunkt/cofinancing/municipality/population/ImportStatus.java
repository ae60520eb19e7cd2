package dk.knudepunkt.cofinancing.municipality.population;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** What became of a table that somebody sent. */
enum ImportStatus implements Term {
    PROPOSED("Venter på en anden person", "Waits for a second person"),
    TAKEN_IN("Taget i brug", "Taken in"),
    WITHDRAWN("Trukket tilbage", "Withdrawn");

    private final Words words;

    ImportStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
