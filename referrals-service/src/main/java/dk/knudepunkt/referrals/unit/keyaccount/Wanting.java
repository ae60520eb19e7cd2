package dk.knudepunkt.referrals.unit.keyaccount;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** What a unit waits for. */
enum Wanting implements Term {
    MEETING("Et møde er over tiden", "A meeting is overdue"),
    VISIT("Ikke besøgt i år", "Not visited this year");

    private final Words words;

    Wanting(String danish, String english) {
        this.words = new Words(danish, english);
    }

    boolean isOf(KeyAccountView account) {
        return switch (this) {
            case MEETING -> account.overdue();
            case VISIT -> !account.visitedThisYear();
        };
    }

    @Override
    public Words words() {
        return words;
    }
}
