package dk.knudepunkt.goals.contract;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** Where a milestone stands, as whoever decides on it says. */
@TemplateEnum
public enum MilestoneState implements Term {
    NOT_BEGUN("ikke begyndt", "not begun"),
    UNDER_WAY("i gang", "under way"),
    DELAYED("forsinket", "delayed"),
    DONE("gennemført", "done"),
    DROPPED("opgivet", "dropped");

    private final Words words;

    MilestoneState(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
