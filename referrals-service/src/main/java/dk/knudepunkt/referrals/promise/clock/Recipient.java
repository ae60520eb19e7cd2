package dk.knudepunkt.referrals.promise.clock;

import dk.knudepunkt.platform.page.Term;

/** Who is told at an escalation step. */
public enum Recipient implements Term {
    DESK("Visitationen", "The desk"),
    /** Key account manager of the unit. */
    KAM("Key account manager", "Key account manager"),
    LEADER("Lederen", "The leader");

    private final String danish;
    private final String english;

    Recipient(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    @Override
    public String danish() {
        return danish;
    }

    @Override
    public String english() {
        return english;
    }
}
