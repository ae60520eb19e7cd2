package dk.knudepunkt.referrals.unit.meeting;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** What people meet for. */
public enum MeetingKind implements Term {
    /** The KAM and one unit; two to eight a year, as the unit wishes. */
    COORDINATION("Koordinationsmøde", "Coordination meeting", true),
    /** A stop on the visit programme of a unit. */
    VISIT("Besøg", "Visit", true),
    /** Forum for the actors of business promotion, four a year. */
    ACTOR_FORUM("Forum for erhvervsfremmeaktører", "Forum for business promotion actors", false),
    /** Business consultants and business developers, two a year. */
    ADVISER_NETWORK("Netværksmøde for konsulenter", "Network meeting of advisers", false),
    /** Forum for those who run projects for companies: targets 12.1 and 13.5. */
    PROJECT_FORUM("Forum for projektaktører", "Forum for project actors", false),
    /** The employment system and business promotion together: target 18.1. */
    EMPLOYMENT_NETWORK("Netværk med beskæftigelsessystemet", "Network with the employment system", false);

    private final Words words;
    private final boolean withOneUnit;

    MeetingKind(String danish, String english, boolean withOneUnit) {
        this.words = new Words(danish, english);
        this.withOneUnit = withOneUnit;
    }

    @Override
    public Words words() {
        return words;
    }

    /** Whether it is held with one unit, or for all of them. */
    public boolean isWithOneUnit() {
        return withOneUnit;
    }
}
