package dk.knudepunkt.referrals.referral.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.EnumSet;
import java.util.Set;

/** Where a referral stands, and which ways lead on from there. */
public enum ReferralStatus implements Term {
    /** The ball is with the house. */
    SUBMITTED("Afventer svar", "Awaiting an answer"),
    /** The ball is with the unit, until it answers. */
    QUESTION("Afventer enheden", "Awaiting the unit"),
    ACCEPTED("Accepteret", "Accepted"),
    FORWARDED("Sendt videre", "Forwarded"),
    DECLINED("Afvist", "Declined"),
    HELPED("Hjulpet", "Helped"),
    /** Another actor took the company on. */
    REDIRECTED("Hjulpet et andet sted", "Helped elsewhere"),
    NOT_REACHABLE("Kunne ikke træffes", "Could not be reached"),
    WITHDRAWN("Trukket tilbage", "Withdrawn");

    private final Words words;

    ReferralStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }

    /** The table: every move that there is. */
    public Set<ReferralStatus> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(QUESTION, ACCEPTED, FORWARDED, DECLINED, NOT_REACHABLE, WITHDRAWN);
            // A unit that never answers must not leave the company waiting for ever.
            case QUESTION -> EnumSet.of(SUBMITTED, ACCEPTED, FORWARDED, DECLINED, NOT_REACHABLE, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(HELPED, REDIRECTED, NOT_REACHABLE);
            case FORWARDED -> EnumSet.of(REDIRECTED, NOT_REACHABLE, SUBMITTED);
            // A completed course is the help, until it is reopened.
            case HELPED -> EnumSet.of(SUBMITTED, ACCEPTED);
            case DECLINED, REDIRECTED, NOT_REACHABLE, WITHDRAWN -> EnumSet.of(SUBMITTED);
        };
    }

    /** Whether the house still owes an outcome. */
    public boolean isOpen() {
        return this == SUBMITTED || this == QUESTION;
    }

    /** Whether nothing more is expected of anybody. */
    public boolean isEnded() {
        return !isOpen() && this != ACCEPTED && this != FORWARDED;
    }
}
