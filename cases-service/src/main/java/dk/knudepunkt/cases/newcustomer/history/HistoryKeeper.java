package dk.knudepunkt.cases.newcustomer.history;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** Whose contacts a system kept. */
@TemplateEnum
public enum HistoryKeeper implements Term {
    HOUSE("Erhvervshuset", "The business house"),
    PREDECESSOR("Væksthuset", "The growth house before it"),

    /** A contact with them is none with the house. */
    OTHER("Andre", "Others");

    private final Words words;

    HistoryKeeper(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
