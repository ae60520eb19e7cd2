package dk.knudepunkt.cases.localbid;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a bid stands, and what may be done there. */
enum LocalBidStatus implements Term {
    REQUESTED("Kommunen har bedt om et bud", "The municipality has asked for a bid"),
    ASSESSED("Fagligt vurderet", "Professionally assessed"),
    APPROVED("Bestyrelsen har besluttet at byde", "The board has decided to bid"),
    REFUSED("Bestyrelsen har besluttet ikke at byde", "The board has decided not to bid"),
    WON("Vundet", "Won"),
    LOST("Tabt", "Lost"),
    WITHDRAWN("Trukket tilbage", "Withdrawn");

    private final Words words;

    LocalBidStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** The steps of a bid; the names are the sub-resources that take them. */
    enum Step {
        ASSESSMENT,
        DECISION,
        OUTCOME,
        WITHDRAWAL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Words words() {
        return words;
    }

    Set<Step> steps() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(Step.ASSESSMENT, Step.WITHDRAWAL);
            case ASSESSED -> EnumSet.of(Step.DECISION, Step.WITHDRAWAL);
            case APPROVED -> EnumSet.of(Step.OUTCOME, Step.WITHDRAWAL);
            case REFUSED, WON, LOST, WITHDRAWN -> EnumSet.noneOf(Step.class);
        };
    }
}
