package dk.knudepunkt.referrals.promise.clock;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Who is told at an escalation step. */
public enum Recipient implements Term {
    DESK("Visitationen", "The desk"),
    /** Key account manager of the unit. */
    KAM("Key account manager", "Key account manager"),
    LEADER("Lederen", "The leader");

    private final Words words;

    Recipient(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
