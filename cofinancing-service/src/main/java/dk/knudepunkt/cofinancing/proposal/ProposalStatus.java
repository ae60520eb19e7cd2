package dk.knudepunkt.cofinancing.proposal;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** What became of what somebody proposed. */
public enum ProposalStatus implements Term {
    PROPOSED("Venter på en anden person", "Waits for a second person"),
    TAKEN_IN("Taget i brug", "Taken in"),
    WITHDRAWN("Trukket tilbage", "Withdrawn");

    private final Words words;

    ProposalStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
