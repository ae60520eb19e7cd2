package dk.knudepunkt.goals.plan;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** What a plan curve rests on. */
public enum PlanBasis implements Term {
    AGREED("aftalt plan, ret linje mellem de aftalte dage", "agreed plan, a straight line between the agreed days"),
    SEASONAL("månederne året før, da intet er aftalt", "the months of the year before, since nothing is agreed"),
    STRAIGHT("ret linje, da intet er aftalt", "a straight line, since nothing is agreed");

    private final Words words;

    PlanBasis(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
