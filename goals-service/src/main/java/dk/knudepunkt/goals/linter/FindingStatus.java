package dk.knudepunkt.goals.linter;

import dk.knudepunkt.goals.linter.Dismissal.FindingDeed;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Whether somebody still has to look at a finding. */
enum FindingStatus implements Term {
    OPEN("Åben", "Open", FindingDeed.DISMISSAL),
    DISMISSED("Afvist", "Dismissed", FindingDeed.REOPENING);

    private final Words words;
    private final FindingDeed next;

    FindingStatus(String danish, String english, FindingDeed next) {
        this.words = new Words(danish, english);
        this.next = next;
    }

    FindingDeed next() {
        return next;
    }

    @Override
    public Words words() {
        return words;
    }
}
